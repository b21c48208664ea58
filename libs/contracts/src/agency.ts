/** An agency as others see it. */
export interface AgencyView {
  id: string;
  type: string;
  nameVi: string;
  nameEn: string;
}
