// Written by tools/register.mjs; commune-lines.ts tells how to read it, COMMUNES_SOURCE where it comes from.
export const COMMUNE_LINES = `
# vn-an-giang-2025
30292 p Bình Đức: p Bình Khánh, p Bình Đức, x Mỹ Khánh
30301 p Mỹ Thới: p Mỹ Thạnh, p Mỹ Thới
30307 p Long Xuyên: p Mỹ Bình, p Mỹ Long, p Mỹ Xuyên, p Mỹ Phước, p Mỹ Quý, p Mỹ Hòa
30313 x Mỹ Hoà Hưng =
30316 p Châu Đốc: p Vĩnh Nguơn, p Châu Phú A, p Châu Phú B, p Vĩnh Mỹ, x Vĩnh Châu
30325 p Vĩnh Tế: p Núi Sam, x Vĩnh Tế, x Vĩnh Châu *
30337 x An Phú: t An Phú, x Vĩnh Hội Đông, x Phú Hội, x Phước Hưng
30341 x Khánh Bình: t Long Bình, x Khánh An, x Khánh Bình
30346 x Nhơn Hội: x Quốc Thái, x Nhơn Hội, x Phước Hưng, x Phú Hội *
30352 x Phú Hữu: x Phú Hữu, x Vĩnh Lộc, x Phước Hưng *
30367 x Vĩnh Hậu: t Đa Phước, x Vĩnh Trường, x Vĩnh Hậu
30376 p Tân Châu: p Long Thạnh, p Long Sơn
30377 p Long Phú: p Long Hưng, p Long Châu, p Long Phú
30385 x Vĩnh Xương: x Vĩnh Hòa (thị xã Tân Châu), x Phú Lộc, x Vĩnh Xương
30388 x Tân An: x Tân An, x Tân Thạnh (thị xã Tân Châu), x Long An
30403 x Châu Phong: x Phú Vĩnh, x Lê Chánh, x Châu Phong
30406 x Phú Tân: t Phú Mỹ, x Tân Hòa (huyện Phú Tân), x Tân Trung, x Phú Hưng
30409 x Chợ Vàm: t Chợ Vàm, x Phú Thạnh, x Phú Thành
30421 x Phú Lâm: x Long Hòa, x Phú Long, x Phú Lâm
30430 x Hoà Lạc: x Phú Hiệp, x Hòa Lạc
30436 x Phú An: x Phú Thọ, x Phú Xuân, x Phú An
30445 x Bình Thạnh Đông: x Hiệp Xương, x Phú Bình, x Bình Thạnh Đông
30463 x Châu Phú: t Cái Dầu, x Bình Long, x Bình Phú
30469 x Mỹ Đức: x Khánh Hòa, x Mỹ Đức
30478 x Vĩnh Thạnh Trung: t Vĩnh Thạnh Trung, x Mỹ Phú
30481 x Thạnh Mỹ Tây: x Đào Hữu Cảnh, x Ô Long Vĩ, x Thạnh Mỹ Tây
30487 x Bình Mỹ: x Bình Thủy, x Bình Chánh, x Bình Mỹ
30502 p Thới Sơn: p Nhơn Hưng, p Nhà Bàng, p Thới Sơn
30505 p Chi Lăng: p Núi Voi, p Chi Lăng, x Tân Lợi
30520 p Tịnh Biên: p An Phú, p Tịnh Biên, x An Nông
30526 x An Cư: x Văn Giáo, x Vĩnh Trung, x An Cư
30538 x Núi Cấm: x Tân Lập, x An Hảo
30544 x Tri Tôn: t Tri Tôn, x Núi Tô, x Châu Lăng
30547 x Ba Chúc: t Ba Chúc, x Lạc Quới, x Lê Trì
30568 x Vĩnh Gia: x Vĩnh Phước, x Lương An Trà, x Vĩnh Gia
30577 x Ô Lâm: x An Tức, x Lương Phi, x Ô Lâm
30580 x Cô Tô: t Cô Tô, x Tà Đảnh, x Tân Tuyến
30589 x An Châu: t An Châu, x Hòa Bình Thạnh, x Vĩnh Thành
30595 x Cần Đăng: x Vĩnh Lợi, x Cần Đăng
30604 x Vĩnh An: t Vĩnh Bình, x Tân Phú, x Vĩnh An
30607 x Bình Hoà: x Bình Thạnh, x An Hòa, x Bình Hòa
30619 x Vĩnh Hanh: x Vĩnh Nhuận, x Vĩnh Hanh
30628 x Chợ Mới: t Chợ Mới, x Kiến An, x Kiến Thành
30631 x Long Điền: t Mỹ Luông, x Long Điền A, x Long Điền B
30643 x Cù Lao Giêng: x Tấn Mỹ, x Mỹ Hiệp, x Bình Phước Xuân
30658 x Nhơn Mỹ: x Mỹ Hội Đông, x Long Giang, x Nhơn Mỹ
30664 x Long Kiến: x An Thạnh Trung, x Mỹ An, x Long Kiến
30673 x Hội An: t Hội An, x Hòa An (huyện Chợ Mới), x Hòa Bình
30682 x Thoại Sơn: t Núi Sập, x Thoại Giang, x Bình Thành
30685 x Phú Hoà: t Phú Hòa, x Phú Thuận, x Vĩnh Chánh
30688 x Óc Eo: t Óc Eo, x Vọng Thê, x Vọng Đông
30691 x Tây Phú: x An Bình, x Mỹ Phú Đông, x Tây Phú
30697 x Vĩnh Trạch: x Vĩnh Khánh, x Vĩnh Trạch
30709 x Định Mỹ: x Vĩnh Phú (huyện Thoại Sơn), x Định Thành, x Định Mỹ
30742 p Rạch Giá: p Vĩnh Quang, p Vĩnh Thanh, p Vĩnh Thanh Vân, p Vĩnh Lạc, p An Hòa, p Vĩnh Hiệp, p An Bình, p Rạch Sỏi, p Vĩnh Lợi
30760 p Vĩnh Thông: p Vĩnh Thông, x Phi Thông, x Mỹ Lâm
30766 p Tô Châu: p Tô Châu, x Thuận Yên, x Dương Hòa
30769 p Hà Tiên: p Pháo Đài, p Bình San, p Mỹ Đức, p Đông Hồ
30781 x Tiên Hải =
30787 x Kiên Lương: t Kiên Lương, x Bình An (huyện Kiên Lương), x Bình Trị
30790 x Hoà Điền: x Kiên Bình, x Hòa Điền
30793 x Vĩnh Điều: x Vĩnh Phú (huyện Giang Thành), x Vĩnh Điều
30796 x Giang Thành: x Tân Khánh Hòa, x Phú Lợi, x Phú Mỹ
30811 x Sơn Hải =
30814 x Hòn Nghệ =
30817 x Hòn Đất: t Hòn Đất, x Lình Huỳnh, x Thổ Sơn, x Nam Thái Sơn
30823 x Bình Sơn =
30826 x Bình Giang =
30835 x Sơn Kiên: x Sơn Bình, x Mỹ Thái, x Sơn Kiên
30838 x Mỹ Thuận: t Sóc Sơn, x Mỹ Hiệp Sơn, x Mỹ Phước, x Mỹ Thuận
30850 x Tân Hiệp: t Tân Hiệp, x Tân Hiệp B, x Thạnh Đông B, x Thạnh Đông
30856 x Tân Hội: x Tân Hòa, x Tân An (huyện Tân Hiệp), x Tân Thành, x Tân Hội
30874 x Thạnh Đông: x Tân Hiệp A, x Thạnh Trị, x Thạnh Đông A
30880 x Châu Thành: t Minh Lương, x Minh Hòa, x Giục Tượng
30886 x Thạnh Lộc: x Thạnh Lộc (huyện Châu Thành), x Mong Thọ, x Mong Thọ A, x Mong Thọ B
30898 x Bình An: x Bình An (huyện Châu Thành), x Vĩnh Hòa Hiệp, x Vĩnh Hòa Phú
30904 x Giồng Riềng: t Giồng Riềng, x Bàn Tân Định, x Thạnh Hòa, x Bàn Thạch, x Thạnh Bình
30910 x Thạnh Hưng: x Thạnh Lộc (huyện Giồng Riềng), x Thạnh Phước, x Thạnh Hưng
30928 x Ngọc Chúc: x Ngọc Thuận, x Ngọc Thành, x Ngọc Chúc
30934 x Hoà Hưng: x Hòa An (huyện Giồng Riềng), x Hòa Lợi, x Hòa Hưng
30943 x Long Thạnh: x Vĩnh Phú (huyện Giồng Riềng), x Vĩnh Thạnh, x Long Thạnh
30949 x Hoà Thuận: x Ngọc Hòa, x Hòa Thuận
30952 x Gò Quao: t Gò Quao, x Vĩnh Phước B, x Định An
30958 x Định Hoà: x Thới Quản, x Thủy Liễu, x Định Hòa
30970 x Vĩnh Hoà Hưng: x Vĩnh Hòa Hưng Bắc, x Vĩnh Hòa Hưng Nam
30982 x Vĩnh Tuy: x Vĩnh Thắng, x Vĩnh Phước A, x Vĩnh Tuy
30985 x An Biên: t Thứ Ba, x Đông Yên, x Hưng Yên
30988 x Tây Yên: x Tây Yên A, x Nam Yên, x Tây Yên
31006 x Đông Thái: x Nam Thái, x Nam Thái A, x Đông Thái
31012 x Vĩnh Hoà: x Vĩnh Hòa (huyện U Minh Thượng), x Thạnh Yên A, x Hòa Chánh, x Thạnh Yên
31018 x An Minh: t Thứ Mười Một, x Đông Hưng, x Đông Hưng B
31024 x Đông Hoà: x Đông Thạnh, x Đông Hòa
31027 x U Minh Thượng: x An Minh Bắc, x Minh Thuận
31031 x Tân Thạnh: x Tân Thạnh (huyện An Minh), x Thuận Hòa
31036 x Đông Hưng: x Vân Khánh Đông, x Đông Hưng A
31042 x Vân Khánh: x Vân Khánh Tây, x Vân Khánh
31051 x Vĩnh Phong: t Vĩnh Thuận, x Phong Đông, x Vĩnh Phong
31064 x Vĩnh Bình: x Vĩnh Bình Bắc, x Vĩnh Bình Nam, x Bình Minh
31069 x Vĩnh Thuận: x Tân Thuận, x Vĩnh Thuận
31078 đ Phú Quốc: p Dương Đông, p An Thới, x Dương Tơ, x Hàm Ninh, x Cửa Dương, x Bãi Thơm, x Gành Dầu, x Cửa Cạn
31105 đ Thổ Châu: x Thổ Châu
31108 đ Kiên Hải: h Kiên Hải
# vn-bac-ninh-2025
07210 p Bắc Giang: p Thọ Xương, p Ngô Quyền, p Xương Giang, p Hoàng Văn Thụ, p Trần Phú, p Dĩnh Kế, p Dĩnh Trì
07228 p Đa Mai: p Tân Mỹ, p Mỹ Độ, p Song Mai, p Đa Mai, x Quế Nham
07246 x Xuân Lương: x Đồng Tiến (huyện Yên Thế), x Canh Nậu, x Xuân Lương
07264 x Tam Tiến: x Tiến Thắng, x An Thượng, x Tam Tiến
07282 x Đồng Kỳ: x Đồng Hưu, x Đồng Vương, x Đồng Kỳ
07288 x Yên Thế: t Phồn Xương, x Đồng Lạc, x Đồng Tâm, x Tân Hiệp, x Tân Sỏi
07294 x Bố Hạ: t Bố Hạ, x Đông Sơn, x Hương Vĩ
07306 x Nhã Nam: t Nhã Nam, x Tân Trung, x Liên Sơn, x An Dương
07330 x Phúc Hoà: x Hợp Đức, x Liên Chung, x Phúc Hòa
07333 x Quang Trung: x Lam Sơn, x Quang Trung
07339 x Tân Yên: t Cao Thượng, x Cao Xá, x Việt Lập, x Ngọc Lý
07351 x Ngọc Thiện: x Song Vân, x Ngọc Châu, x Ngọc Vân, x Việt Ngọc, x Ngọc Thiện
07375 x Lạng Giang: t Vôi, x Xương Lâm, x Hương Lạc, x Tân Hưng
07381 x Tiên Lục: x Đào Mỹ, x Nghĩa Hòa, x An Hà, x Nghĩa Hưng, x Tiên Lục
07399 x Kép: t Kép, x Quang Thịnh, x Hương Sơn
07420 x Mỹ Thái: x Xuân Hương, x Dương Đức, x Tân Thanh, x Mỹ Thái
07432 x Tân Dĩnh: x Tân Dĩnh, x Thái Đào, x Đại Lâm
07444 x Lục Nam: t Phương Sơn, t Đồi Ngô, x Cương Sơn, x Tiên Nha, x Chu Điện
07450 x Đông Phú: x Đông Hưng, x Đông Phú
07462 x Bảo Đài: x Bảo Sơn, x Thanh Lâm, x Tam Dị, x Bảo Đài
07486 x Nghĩa Phương: x Trường Giang, x Huyền Sơn, x Nghĩa Phương
07489 x Trường Sơn: x Vô Tranh, x Trường Sơn
07492 x Lục Sơn: x Bình Sơn, x Lục Sơn
07498 x Bắc Lũng: x Yên Sơn, x Lan Mẫu, x Khám Lạng, x Bắc Lũng
07519 x Cẩm Lý: x Đan Hội, x Cẩm Lý
07525 p Chũ: p Thanh Hải, p Hồng Giang, p Trù Hựu, p Chũ
07531 x Tân Sơn: x Cấm Sơn, x Tân Sơn
07534 x Sa Lý: x Phong Minh, x Sa Lý
07537 x Biên Sơn: x Phong Vân, x Biên Sơn, k Trường bắn TB1
07543 x Sơn Hải: x Hộ Đáp, x Sơn Hải
07552 x Kiên Lao: x Kiên Thành, x Kiên Lao
07573 x Biển Động: t Biển Động, x Kim Sơn, x Phú Nhuận
07582 x Lục Ngạn: t Phì Điền, x Giáp Sơn, x Đồng Cốc, x Tân Hoa, x Tân Quang
07594 x Đèo Gia: x Tân Lập, x Đèo Gia
07603 x Nam Dương: x Tân Mộc, x Nam Dương
07612 p Phượng Sơn: p Phượng Sơn, x Quý Sơn, x Mỹ An
07615 x Sơn Động: t An Châu, x An Bá, x Vĩnh An
07616 x Tây Yên Tử: t Tây Yên Tử, x Thanh Luận
07621 x Vân Sơn: x Hữu Sản, x Vân Sơn
07627 x Đại Sơn: x Giáo Liêm, x Phúc Sơn, x Đại Sơn
07642 x Yên Định: x Cẩm Đàn, x Yên Định
07654 x An Lạc: x Lệ Viễn, x An Lạc
07663 x Tuấn Đạo =
07672 x Dương Hưu: x Long Sơn, x Dương Hưu
07681 p Yên Dũng: p Tân Liễu, p Nham Biền, x Yên Lư
07682 p Tân An: p Tân An, x Quỳnh Sơn, x Trí Yên, x Lãng Sơn
07696 p Tiền Phong: p Nội Hoàng, p Song Khê, p Đồng Sơn, p Tiền Phong
07699 p Tân Tiến: p Hương Gián, p Tân Tiến, x Xuân Phú
07735 x Đồng Việt: x Đức Giang, x Đồng Phúc, x Đồng Việt
07738 p Cảnh Thuỵ: p Cảnh Thụy, x Tiến Dũng, x Tư Mại
07774 p Tự Lạn: p Tự Lạn, x Việt Tiến, x Thượng Lan, x Hương Mai
07777 p Việt Yên: p Bích Động, p Hồng Thái, x Minh Đức, x Nghĩa Trung
07795 p Nếnh: p Quang Châu, p Vân Trung, p Tăng Tiến, p Nếnh
07798 p Vân Hà: p Ninh Sơn, p Quảng Minh, x Tiên Sơn, x Trung Sơn, x Vân Hà
07822 x Hoàng Vân: x Đồng Tiến (huyện Hiệp Hòa), x Toàn Thắng, x Ngọc Sơn, x Hoàng Vân
07840 x Hiệp Hoà: t Thắng, x Đông Lỗ, x Đoan Bái, x Danh Thắng, x Lương Phong
07864 x Hợp Thịnh: x Thường Thắng, x Mai Trung, x Hùng Thái, x Sơn Thịnh, x Hợp Thịnh
07870 x Xuân Cẩm: t Bắc Lý, x Hương Lâm, x Mai Đình, x Châu Minh, x Xuân Cẩm
09169 p Vũ Ninh: p Kim Chân, p Đáp Cầu, p Thị Cầu, p Vũ Ninh
09187 p Kinh Bắc: p Suối Hoa, p Tiền Ninh Vệ, p Vạn An, p Hòa Long, p Khúc Xuyên, p Kinh Bắc
09190 p Võ Cường: p Đại Phúc, p Phong Khê, p Võ Cường
09193 x Yên Phong: t Chờ, x Trung Nghĩa, x Long Châu, x Đông Tiến
09202 x Tam Giang: x Hòa Tiến, x Tam Giang
09205 x Yên Trung: x Dũng Liệt, x Yên Trung
09208 x Tam Đa: x Thụy Hòa, x Đông Phong, x Tam Đa
09238 x Văn Môn: x Yên Phụ, x Đông Thọ, x Văn Môn
09247 p Quế Võ: p Phố Mới, p Bằng An, p Việt Hùng, p Quế Tân
09253 p Nhân Hoà: p Đại Xuân, p Nhân Hòa, x Việt Thống
09265 p Phương Liễu: p Phượng Mao, p Phương Liễu
09286 p Nam Sơn: p Vân Dương, p Nam Sơn
09292 x Phù Lãng: x Châu Phong, x Đức Long, x Phù Lãng
09295 p Bồng Lai: p Cách Bi, p Bồng Lai, x Mộ Đạo
09301 p Đào Viên: p Phù Lương, x Ngọc Xá, x Đào Viên
09313 x Chi Lăng: x Yên Giả, x Chi Lăng
09319 x Tiên Du: t Lim, x Nội Duệ, x Phú Lâm
09325 p Hạp Lĩnh: p Khắc Niệm, p Hạp Lĩnh
09334 x Liên Bão: x Hiên Vân, x Việt Đoàn, x Liên Bão
09340 x Đại Đồng: x Tri Phương, x Hoàn Sơn, x Đại Đồng
09343 x Tân Chi: x Lạc Vệ, x Tân Chi
09349 x Phật Tích: x Minh Đạo, x Cảnh Hưng, x Phật Tích
09367 p Từ Sơn: p Đông Ngàn, p Tân Hồng, p Phù Chẩn, p Đình Bảng
09370 p Tam Sơn: p Tương Giang, p Tam Sơn
09379 p Phù Khê: p Châu Khê, p Hương Mạc, p Phù Khê
09385 p Đồng Nguyên: p Trang Hạ, p Đồng Kỵ, p Đồng Nguyên
09400 p Thuận Thành: p Hồ, p Song Hồ, p Gia Đông, x Đại Đồng Thành
09409 p Mão Điền: p An Bình, x Hoài Thượng, x Mão Điền
09427 p Trí Quả: p Thanh Khương, p Trí Quả, x Đình Tổ
09430 p Trạm Lộ: p Trạm Lộ, x Nghĩa Đạo
09433 p Song Liễu: p Xuân Lâm, p Hà Mãn, x Ngũ Thái, x Song Liễu
09445 p Ninh Xá: p Ninh Xá, x Nguyệt Đức
09454 x Gia Bình: t Gia Bình, x Xuân Lai, x Quỳnh Phú, x Đại Bái
09466 x Cao Đức: x Vạn Ninh, x Cao Đức
09469 x Đại Lai: x Song Giang, x Đại Lai
09475 x Nhân Thắng: t Nhân Thắng, x Thái Bảo, x Bình Dương
09487 x Đông Cứu: x Giang Sơn, x Lãng Ngâm, x Đông Cứu
09496 x Lương Tài: t Thứa, x Phú Hòa, x Tân Lãng
09499 x Trung Kênh: x An Thịnh, x An Tập, x Trung Kênh
09523 x Trung Chính: x Phú Lương, x Quang Minh, x Trung Chính
09529 x Lâm Thao: x Bình Định, x Quảng Phú, x Lâm Thao
# vn-ca-mau-2025
31825 p Bạc Liêu: p 1 (thành phố Bạc Liêu), p 2 (thành phố Bạc Liêu), p 7 (thành phố Bạc Liêu), p 8 (thành phố Bạc Liêu), p 3
31834 p Vĩnh Trạch: p 5 (thành phố Bạc Liêu), x Vĩnh Trạch
31840 p Hiệp Thành: p Nhà Mát, x Vĩnh Trạch Đông, x Hiệp Thành
31843 x Hồng Dân: t Ngan Dừa, x Lộc Ninh, x Ninh Hòa
31849 x Ninh Quới: x Ninh Quới A, x Ninh Quới
31858 x Vĩnh Lộc: x Vĩnh Lộc A, x Vĩnh Lộc
31864 x Ninh Thạnh Lợi: x Ninh Thạnh Lợi A, x Ninh Thạnh Lợi
31867 x Phước Long: t Phước Long, x Vĩnh Phú Đông
31876 x Vĩnh Phước: x Phước Long, x Vĩnh Phú Tây
31882 x Vĩnh Thanh: x Hưng Phú, x Vĩnh Thanh
31885 x Phong Hiệp: x Phong Thạnh Tây A, x Phong Thạnh Tây B
31891 x Hoà Bình: t Hòa Bình, x Vĩnh Mỹ A, x Long Thạnh
31894 x Châu Thới: x Vĩnh Hưng, x Vĩnh Hưng A, x Châu Thới
31900 x Vĩnh Lợi: t Châu Hưng, x Châu Hưng A
31906 x Hưng Hội: x Hưng Thành, x Hưng Hội
31918 x Vĩnh Mỹ: x Minh Diệu, x Vĩnh Bình, x Vĩnh Mỹ B
31927 x Vĩnh Hậu: x Vĩnh Thịnh, x Vĩnh Hậu A, x Vĩnh Hậu
31942 p Giá Rai: p 1 (thị xã Giá Rai), p Hộ Phòng, x Phong Thạnh, x Phong Thạnh A
31951 p Láng Tròn: p Láng Tròn, x Phong Tân, x Phong Thạnh Đông
31957 x Phong Thạnh: x Tân Thạnh, x Phong Thạnh Tây, x Tân Phong
31972 x Gành Hào: t Gành Hào, x Long Điền Tây
31975 x Đông Hải: x Long Điền Đông, x Long Điền Đông A
31985 x Long Điền: x Điền Hải, x Long Điền
31988 x An Trạch: x An Trạch A, x An Trạch
31993 x Định Thành: x An Phúc, x Định Thành A, x Định Thành
32002 p An Xuyên: p 1 (thành phố Cà Mau), p 2 (thành phố Cà Mau), p 9, p Tân Xuyên, x An Xuyên
32014 p Lý Văn Lâm: p 8 (thành phố Cà Mau), x Lý Văn Lâm, x Lợi An *
32025 p Tân Thành: p 5 (thành phố Cà Mau), p Tân Thành, x Tân Thành, p 7 (thành phố Cà Mau), p 6, x Định Bình, x Tắc Vân
32041 p Hoà Thành: x Hòa Tân, x Hòa Thành, p 7 (thành phố Cà Mau) *, p 6 *, x Định Bình *, x Tắc Vân *
32044 x Nguyễn Phích: t U Minh, x Nguyễn Phích, x Khánh Thuận *
32047 x U Minh: x Khánh Tiến, x Khánh Hòa, x Khánh Thuận, x Khánh Lâm
32059 x Khánh An: x Khánh An, x Nguyễn Phích *
32062 x Khánh Lâm: x Khánh Hội, x Nguyễn Phích, x Khánh Lâm *
32065 x Thới Bình: t Thới Bình, x Thới Bình
32069 x Biển Bạch: x Tân Bằng, x Biển Bạch Đông, x Biển Bạch
32071 x Trí Phải: x Trí Lực, x Tân Phú, x Trí Phải
32083 x Tân Lộc: x Tân Lộc Bắc, x Tân Lộc Đông, x Tân Lộc
32092 x Hồ Thị Kỷ =
32095 x Trần Văn Thời: t Trần Văn Thời, x Khánh Lộc, x Phong Lạc, x Lợi An, x Trần Hợi *, x Phong Điền *
32098 x Sông Đốc: t Sông Đốc, x Phong Điền
32104 x Đá Bạc: x Khánh Bình Tây, x Khánh Bình Tây Bắc, x Trần Hợi *
32110 x Khánh Bình: x Khánh Bình Đông, x Khánh Bình
32119 x Khánh Hưng: x Khánh Hải, x Khánh Hưng
32128 x Cái Nước: t Cái Nước, x Trần Thới, x Đông Hưng *, x Đông Thới *, x Tân Hưng Đông *
32134 x Lương Thế Trân: x Thạnh Phú, x Phú Hưng, x Lương Thế Trân, x Lợi An
32137 x Tân Hưng: x Tân Hưng, x Đông Hưng, x Đông Thới, x Hòa Mỹ
32140 x Hưng Mỹ: x Hưng Mỹ, x Tân Hưng Đông, x Hòa Mỹ *
32152 x Đầm Dơi: t Đầm Dơi, x Tân Duyệt, x Tân Dân, x Tạ An Khương *
32155 x Tạ An Khương: x Tạ An Khương Đông, x Tạ An Khương Nam, x Tạ An Khương
32161 x Trần Phán: x Tân Trung, x Trần Phán
32167 x Tân Thuận: x Tân Đức, x Tân Thuận
32182 x Quách Phẩm: x Quách Phẩm Bắc, x Quách Phẩm
32185 x Thanh Tùng: x Ngọc Chánh, x Thanh Tùng
32188 x Tân Tiến: x Nguyễn Huân, x Tân Tiến
32191 x Năm Căn: x Hàng Vịnh, t Năm Căn *, x Hàm Rồng *
32201 x Đất Mới: x Lâm Hải, x Đất Mới, t Năm Căn, x Hàm Rồng, x Viên An *
32206 x Tam Giang: x Hiệp Tùng, x Tam Giang Đông, x Tam Giang
32212 x Cái Đôi Vàm: t Cái Đôi Vàm, x Nguyễn Việt Khái
32214 x Phú Mỹ: x Phú Thuận, x Phú Mỹ, x Hòa Mỹ
32218 x Phú Tân: x Tân Hải, x Phú Tân
32227 x Nguyễn Việt Khái: x Tân Hưng Tây, x Rạch Chèo, x Việt Thắng
32236 x Tân Ân: x Tam Giang Tây, x Tân Ân Tây
32244 x Phan Ngọc Hiển: t Rạch Gốc, x Viên An Đông, x Tân Ân
32248 x Đất Mũi: x Đất Mũi, x Viên An, x Tân Ân *
# vn-can-tho-2025
31120 p Cái Khế: p An Hòa, p Cái Khế, p Bùi Hữu Nghĩa
31135 p Ninh Kiều: p Tân An, p Thới Bình, p Xuân Khánh
31147 p Tân An: p An Khánh, p Hưng Lợi
31150 p An Bình: p An Bình, x Mỹ Khánh, p Long Tuyền
31153 p Ô Môn: p Châu Văn Liêm, p Thới Hòa, p Thới An, x Thới Thạnh
31157 p Thới Long: p Long Hưng, p Tân Hưng, p Thới Long
31162 p Phước Thới: p Trường Lạc, p Phước Thới
31168 p Bình Thuỷ: p An Thới, p Bình Thủy, p Bùi Hữu Nghĩa *
31174 p Thới An Đông: p Trà An, p Trà Nóc, p Thới An Đông
31183 p Long Tuyền: p Long Hòa, p Long Tuyền *
31186 p Cái Răng: p Lê Bình, p Thường Thạnh, p Ba Láng, p Hưng Thạnh
31201 p Hưng Phú: p Tân Phú, p Phú Thứ, p Hưng Phú
31207 p Thốt Nốt: p Thuận An (quận Thốt Nốt), p Thới Thuận, p Thốt Nốt *
31213 p Tân Lộc =
31217 p Trung Nhứt: p Thạnh Hòa, p Trung Nhứt, x Trung An
31228 p Thuận Hưng: p Trung Kiên, p Thuận Hưng, p Thốt Nốt
31231 x Thạnh An: t Thạnh An, x Thạnh Lợi, x Thạnh Thắng
31232 x Vĩnh Thạnh: t Vĩnh Thạnh, x Thạnh Lộc, x Thạnh Mỹ
31237 x Vĩnh Trinh: x Vĩnh Bình, x Vĩnh Trinh
31246 x Thạnh Quới: x Thạnh Tiến, x Thạnh An, x Thạnh Quới
31249 x Thạnh Phú =
31255 x Trung Hưng: x Trung Thạnh, x Trung Hưng
31258 x Thới Lai: t Thới Lai, x Thới Tân, x Trường Thắng
31261 x Cờ Đỏ: t Cờ Đỏ, x Thới Đông, x Thới Xuân
31264 x Thới Hưng =
31273 x Đông Hiệp: x Đông Thắng, x Xuân Thắng, x Đông Hiệp
31282 x Đông Thuận: x Đông Bình, x Đông Thuận
31288 x Trường Thành: x Tân Thạnh, x Định Môn, x Trường Thành
31294 x Trường Xuân: x Trường Xuân A, x Trường Xuân B, x Trường Xuân
31299 x Phong Điền: t Phong Điền, x Tân Thới, x Giai Xuân
31309 x Trường Long =
31315 x Nhơn Ái: x Nhơn Nghĩa, x Nhơn Ái
31321 p Vị Thanh: p I, p III, p VII
31333 p Vị Tân: p IV, p V, x Vị Tân
31338 x Hoả Lựu: x Tân Tiến, x Hỏa Tiến, x Hỏa Lựu
31340 p Ngã Bảy: p Lái Hiếu, p Hiệp Thành, p Ngã Bảy
31342 x Tân Hoà: t Một Ngàn, t Bảy Ngàn, x Nhơn Nghĩa A, x Tân Hòa
31348 x Trường Long Tây: x Trường Long A, x Trường Long Tây
31360 x Thạnh Xuân: t Rạch Gòi, x Tân Phú Thạnh, x Thạnh Xuân
31366 x Châu Thành: t Mái Dầm, t Ngã Sáu, x Đông Phú
31369 x Đông Phước: t Cái Tắc, x Đông Thạnh, x Đông Phước A
31378 x Phú Hữu: x Phú Tân, x Đông Phước, x Phú Hữu
31393 x Hoà An: t Kinh Cùng, x Hòa An
31396 x Hiệp Hưng: t Cây Dương, x Hiệp Hưng
31399 x Tân Bình: x Bình Thành, x Tân Bình
31408 x Thạnh Hoà: x Long Thạnh, x Tân Long, x Thạnh Hòa
31411 p Đại Thành: p Hiệp Lợi, x Tân Thành, x Đại Thành
31420 x Phụng Hiệp: x Hòa Mỹ, x Phụng Hiệp
31426 x Phương Bình: x Phương Phú, x Phương Bình
31432 x Tân Phước Hưng: t Búng Tàu, x Tân Phước Hưng
31441 x Vị Thuỷ: t Nàng Mau, x Vị Thắng, x Vị Trung
31453 x Vĩnh Thuận Đông: x Vĩnh Thuận Tây, x Vị Thủy, x Vĩnh Thuận Đông
31459 x Vĩnh Tường: x Vĩnh Trung, x Vĩnh Tường
31465 x Vị Thanh 1: x Vị Đông, x Vị Bình, x Vị Thanh
31471 p Long Mỹ: p Thuận An (thị xã Long Mỹ), x Long Trị, x Long Trị A
31473 p Long Bình: p Bình Thạnh, p Vĩnh Tường, x Long Bình
31480 p Long Phú 1: p Trà Lồng, x Tân Phú, x Long Phú
31489 x Vĩnh Viễn: t Vĩnh Viễn, x Vĩnh Viễn A
31492 x Lương Tâm: x Lương Nghĩa, x Lương Tâm
31495 x Xà Phiên: x Thuận Hòa (huyện Long Mỹ), x Thuận Hưng, x Xà Phiên
31507 p Sóc Trăng: p 5, p 6, p 7, p 8
31510 p Phú Lợi: p 1 (thành phố Sóc Trăng), p 2 (thành phố Sóc Trăng), p 3 (thành phố Sóc Trăng), p 4
31528 x Kế Sách: t Kế Sách, x Kế An, x Kế Thành
31531 x An Lạc Thôn: t An Lạc Thôn, x Xuân Hòa, x Trinh Phú
31537 x Phong Nẫm =
31540 x Thới An Hội: x An Lạc Tây, x Thới An Hội
31552 x Nhơn Mỹ: x An Mỹ, x Song Phụng, x Nhơn Mỹ
31561 x Đại Hải: x Ba Trinh, x Đại Hải
31567 x Mỹ Tú: t Huỳnh Hữu Nghĩa, x Mỹ Thuận, x Mỹ Tú
31569 x Phú Tâm: t Châu Thành, x Phú Tâm
31570 x Hồ Đắc Kiện: x Thiện Mỹ, x Hồ Đắc Kiện
31579 x Long Hưng: x Hưng Phú, x Long Hưng
31582 x Thuận Hoà: x Thuận Hòa (huyện Châu Thành), x Phú Tân
31591 x Mỹ Hương: x Thuận Hưng, x Phú Mỹ, x Mỹ Hương
31594 x An Ninh: x An Hiệp, x An Ninh
31603 x Mỹ Phước =
31615 x An Thạnh: t Cù Lao Dung, x An Thạnh 1, x An Thạnh Tây, x An Thạnh Đông
31633 x Cù Lao Dung: x An Thạnh 2, x Đại Ân 1, x An Thạnh 3, x An Thạnh Nam
31639 x Long Phú: t Long Phú, x Long Phú
31645 x Đại Ngãi: t Đại Ngãi, x Long Đức
31654 x Trường Khánh: x Hậu Thạnh, x Phú Hữu, x Trường Khánh
31666 x Tân Thạnh: x Tân Hưng, x Châu Khánh, x Tân Thạnh
31673 x Trần Đề: t Trần Đề, x Đại Ân 2, x Trung Bình
31675 x Liêu Tú: x Viên Bình, x Liêu Tú
31679 x Lịch Hội Thượng: t Lịch Hội Thượng, x Lịch Hội Thượng
31684 p Mỹ Xuyên: p 10, t Mỹ Xuyên, x Đại Tâm
31687 x Tài Văn: x Viên An, x Tài Văn
31699 x Thạnh Thới An: x Thạnh Thới Thuận, x Thạnh Thới An
31708 x Nhu Gia: x Thạnh Phú, x Gia Hòa 1
31717 x Hoà Tú: x Hòa Tú 1, x Hòa Tú 2
31723 x Ngọc Tố: x Tham Đôn, x Ngọc Đông, x Ngọc Tố
31726 x Gia Hoà: x Thạnh Quới, x Gia Hòa 2
31732 p Ngã Năm: p 1 (thị xã Ngã Năm), p 2 (thị xã Ngã Năm), x Vĩnh Quới
31741 x Tân Long: x Thạnh Tân, x Long Bình, x Tân Long
31753 p Mỹ Quới: p 3 (thị xã Ngã Năm), x Mỹ Bình, x Mỹ Quới
31756 x Phú Lộc: t Hưng Lợi, t Phú Lộc, x Thạnh Trị
31759 x Lâm Tân: x Tuân Tức, x Lâm Kiết, x Lâm Tân
31777 x Vĩnh Lợi: x Châu Hưng, x Vĩnh Thành, x Vĩnh Lợi
31783 p Vĩnh Châu: p 1 (thị xã Vĩnh Châu), p 2 (thị xã Vĩnh Châu), x Lạc Hòa
31789 p Khánh Hoà: p Khánh Hòa, x Vĩnh Hiệp, x Hòa Đông
31795 x Vĩnh Hải =
31804 p Vĩnh Phước: p Vĩnh Phước, x Vĩnh Tân
31810 x Lai Hoà =
# vn-cao-bang
01273 p Thục Phán: p Sông Hiến, p Đề Thám, p Hợp Giang, x Hưng Đạo (thành phố Cao Bằng), x Hoàng Tung
01279 p Nùng Trí Cao: p Ngọc Xuân, p Sông Bằng, x Vĩnh Quang (thành phố Cao Bằng)
01288 p Tân Giang: p Tân Giang, p Duyệt Trung, p Hòa Chung, x Chu Trinh, x Lê Chung
01290 x Bảo Lâm: t Pác Miầu, x Mông Ân, x Vĩnh Phong
01294 x Lý Bôn: x Vĩnh Quang (huyện Bảo Lâm), x Lý Bôn
01297 x Nam Quang: x Nam Cao, x Nam Quang
01304 x Quảng Lâm: k Xóm Tổng Dùn, x Quảng Lâm
01318 x Yên Thổ: x Thái Học, x Thái Sơn, x Yên Thổ
01321 x Bảo Lạc: t Bảo Lạc, x Bảo Toàn, x Hồng Trị
01324 x Cốc Pàng: x Đức Hạnh, x Cốc Pàng
01327 x Cô Ba: x Thượng Hà, x Cô Ba
01336 x Khánh Xuân: x Phan Thanh (huyện Bảo Lạc), x Khánh Xuân
01339 x Xuân Trường: x Hồng An, x Xuân Trường
01351 x Hưng Đạo: x Hưng Thịnh, x Kim Cúc, x Hưng Đạo (huyện Bảo Lạc)
01354 x Huy Giáp: x Đình Phùng, x Huy Giáp
01360 x Sơn Lộ: x Sơn Lập, x Sơn Lộ
01363 x Thông Nông: t Thông Nông, x Đa Thông, x Lương Can
01366 x Cần Yên: x Cần Nông, x Lương Thông, x Cần Yên
01387 x Thanh Long: x Ngọc Động (huyện Hà Quảng), x Yên Sơn, x Thanh Long
01392 x Trường Hà: t Xuân Hòa, x Quý Quân, x Sóc Hà, x Trường Hà
01393 x Lũng Nặm: x Thượng Thôn, x Lũng Nặm
01414 x Tổng Cọt: x Nội Thôn, x Cải Viên, x Tổng Cọt
01438 x Hà Quảng: x Hồng Sỹ, x Ngọc Đào, x Mã Ba
01447 x Trà Lĩnh: t Trà Lĩnh, x Cao Chương, x Quốc Toản
01456 x Quang Hán: x Quang Vinh, x Quang Hán
01465 x Quang Trung: x Quang Trung (huyện Trùng Khánh), x Tri Phương, x Xuân Nội
01477 x Trùng Khánh: t Trùng Khánh, x Đức Hồng, x Lăng Hiếu, x Khâm Thành
01489 x Đình Phong: x Ngọc Côn, x Ngọc Khê, x Phong Nặm, x Đình Phong
01501 x Đàm Thuỷ: x Chí Viễn, x Phong Châu, x Đàm Thủy
01525 x Đoài Dương: x Trung Phúc, x Cao Thăng, x Đoài Dương
01537 x Lý Quốc: x Minh Long, x Đồng Loan, x Lý Quốc
01552 x Quang Long: x Đức Quang, x Thắng Lợi, x Quang Long
01558 x Hạ Lang: t Thanh Nhật, x Thống Nhất, x Thị Hoa
01561 x Vinh Quý: x Cô Ngân, x An Lạc, x Kim Loan, x Vinh Quý
01576 x Quảng Uyên: t Quảng Uyên, x Phi Hải, x Phúc Sen, x Chí Thảo
01594 x Độc Lập: x Quảng Hưng, x Cai Bộ, x Độc Lập
01618 x Hạnh Phúc: x Ngọc Động (huyện Quảng Hòa), x Tự Do, x Hạnh Phúc
01636 x Bế Văn Đàn: x Hồng Quang, x Cách Linh, x Bế Văn Đàn
01648 x Phục Hoà: t Tà Lùng, t Hòa Thuận, x Mỹ Hưng, x Đại Sơn
01654 x Hoà An: t Nước Hai, x Đại Tiến, x Hồng Việt
01660 x Nam Tuấn: x Đức Long (huyện Hòa An), x Dân Chủ, x Nam Tuấn
01699 x Nguyễn Huệ: x Quang Trung (huyện Hòa An), x Ngũ Lão, x Nguyễn Huệ
01708 x Bạch Đằng: x Thịnh Vượng, x Bình Dương, x Bạch Đằng
01726 x Nguyên Bình: t Nguyên Bình, x Thể Dục, x Vũ Minh
01729 x Tĩnh Túc: t Tĩnh Túc, x Triệu Nguyên, x Vũ Nông
01738 x Ca Thành: x Yên Lạc, x Ca Thành
01747 x Minh Tâm: x Trương Lương, x Minh Tâm
01768 x Phan Thanh: x Phan Thanh (huyện Nguyên Bình), x Mai Long
01774 x Tam Kim: x Hưng Đạo (huyện Nguyên Bình), x Hoa Thám, x Tam Kim
01777 x Thành Công: x Quang Thành, x Thành Công
01786 x Đông Khê: t Đông Khê, x Đức Xuân, x Trọng Con
01789 x Canh Tân: x Đức Thông, x Canh Tân
01792 x Kim Đồng: x Hồng Nam, x Thái Cường, x Kim Đồng
01795 x Minh Khai: x Quang Trọng, x Minh Khai
01807 x Thạch An: x Tiên Thành, x Vân Trình, x Lê Lai
01822 x Đức Long: x Đức Long (huyện Thạch An), x Thụy Hùng, x Lê Lợi
# vn-da-nang-2025
20194 p Hải Vân: p Hòa Hiệp Bắc, p Hòa Hiệp Nam, x Hòa Bắc, x Hòa Liên
20197 p Liên Chiểu: p Hòa Khánh Bắc, x Hòa Liên *
20200 p Hoà Khánh: p Hòa Khánh Nam, p Hòa Minh, x Hòa Sơn
20209 p Thanh Khê: p Xuân Hà, p Chính Gián, p Thạc Gián, p Thanh Khê Tây, p Thanh Khê Đông
20242 p Hải Châu: p Thanh Bình, p Thuận Phước, p Thạch Thang, p Phước Ninh, p Hải Châu
20257 p Hoà Cường: p Bình Thuận, p Hòa Thuận Tây, p Hòa Cường Bắc, p Hòa Cường Nam
20260 p Cẩm Lệ: p Hòa Thọ Tây, p Hòa Thọ Đông, p Khuê Trung
20263 p Sơn Trà: p Thọ Quang, p Nại Hiên Đông, p Mân Thái
20275 p An Hải: p Phước Mỹ, p An Hải Bắc, p An Hải Nam
20285 p Ngũ Hành Sơn: p Mỹ An, p Khuê Mỹ, p Hòa Hải, p Hòa Quý
20305 p An Khê: p Hòa An, p Hòa Phát, p An Khê
20308 x Bà Nà: x Hòa Ninh, x Hòa Nhơn
20314 p Hoà Xuân: p Hòa Xuân, x Hòa Châu, x Hòa Phước
20320 x Hoà Vang: x Hòa Phong, x Hòa Phú
20332 x Hoà Tiến: x Hòa Khương, x Hòa Tiến
20333 đ Hoàng Sa: h Hoàng Sa
20335 p Bàn Thạch: p Tân Thạnh, p Hòa Thuận, x Tam Thăng
20341 p Tam Kỳ: p An Mỹ, p An Xuân, p Trường Xuân
20350 p Hương Trà: p An Sơn, p Hòa Hương, x Tam Ngọc
20356 p Quảng Phú: p An Phú, x Tam Thanh, x Tam Phú
20364 x Chiên Đàn: t Phú Thịnh, x Tam Đàn, x Tam Thái
20380 x Tây Hồ: x Tam An, x Tam Thành, x Tam Phước, x Tam Lộc
20392 x Phú Ninh: x Tam Dân, x Tam Đại, x Tam Lãnh
20401 p Hội An Tây: p Thanh Hà, p Tân An, p Cẩm An, x Cẩm Hà
20410 p Hội An: p Minh An, p Cẩm Phô, p Sơn Phong, p Cẩm Nam, x Cẩm Kim
20413 p Hội An Đông: p Cẩm Châu, p Cửa Đại, x Cẩm Thanh
20434 x Tân Hiệp =
20443 x Hùng Sơn: x Ch’ơm, x Gari, x Tr’hy, x Axan
20455 x Tây Giang: x Atiêng, x Dang, x Anông, x Lăng
20458 x Avương: x Bhalêê, x Avương
20467 x Đông Giang: t Prao, x Tà Lu, x A Rooi, x Zà Hung
20476 x Sông Kôn: x A Ting, x Jơ Ngây, x Sông Kôn
20485 x Sông Vàng: x Tư, x Ba
20494 x Bến Hiên: x Kà Dăng, x Mà Cooih
20500 x Đại Lộc: t Ái Nghĩa, x Đại Hiệp, x Đại Hòa, x Đại An, x Đại Nghĩa
20506 x Thượng Đức: x Đại Lãnh, x Đại Hưng, x Đại Sơn
20515 x Hà Nha: x Đại Đồng, x Đại Hồng, x Đại Quang
20539 x Vu Gia: x Đại Phong, x Đại Minh, x Đại Cường
20542 x Phú Thuận: x Đại Tân, x Đại Thắng, x Đại Chánh, x Đại Thạnh
20551 p Điện Bàn: p Điện Phương, p Điện Minh, p Vĩnh Điện
20557 p Điện Bàn Bắc: p Điện Thắng Bắc, x Điện Hòa, x Điện Tiến
20569 x Điện Bàn Tây: x Điện Hồng, x Điện Thọ, x Điện Phước
20575 p An Thắng: p Điện An, p Điện Thắng Nam, p Điện Thắng Trung
20579 p Điện Bàn Đông: p Điện Nam Đông, p Điện Nam Trung, p Điện Dương, p Điện Ngọc, p Điện Nam Bắc
20587 x Gò Nổi: x Điện Phong, x Điện Trung, x Điện Quang
20599 x Nam Phước: t Nam Phước, x Duy Phước, x Duy Vinh
20611 x Thu Bồn: x Duy Châu, x Duy Hoà, x Duy Phú, x Duy Tân
20623 x Duy Xuyên: x Duy Trung, x Duy Sơn, x Duy Trinh
20635 x Duy Nghĩa: x Duy Thành, x Duy Hải, x Duy Nghĩa
20641 x Quế Sơn: t Đông Phú, x Quế Minh, x Quế An, x Quế Long, x Quế Phong
20650 x Xuân Phú: t Hương An, x Quế Xuân 1, x Quế Xuân 2, x Quế Phú
20656 x Nông Sơn: t Trung Phước, x Quế Lộc
20662 x Quế Sơn Trung: x Quế Mỹ, x Quế Hiệp, x Quế Thuận, x Quế Châu
20669 x Quế Phước: x Quế Lâm, x Phước Ninh, x Ninh Phước
20695 x Thạnh Mỹ: t Thạnh Mỹ
20698 x La Êê: x Chơ Chun, x La Êê
20704 x La Dêê: x Đắc Tôi, x La Dêê
20707 x Nam Giang: x Zuôih, x Chà Vàl
20710 x Bến Giằng: x Cà Dy, x Tà Bhing, x Tà Pơơ
20716 x Đắc Pring: x Đắc Pre, x Đắc Pring
20722 x Khâm Đức: t Khâm Đức, x Phước Xuân
20728 x Phước Hiệp: x Phước Hòa, x Phước Hiệp
20734 x Phước Năng: x Phước Đức, x Phước Mỹ, x Phước Năng
20740 x Phước Chánh: x Phước Công, x Phước Chánh
20752 x Phước Thành: x Phước Lộc, x Phước Kim, x Phước Thành
20767 x Việt An: x Thăng Phước, x Bình Sơn, x Quế Thọ, x Bình Lâm
20770 x Phước Trà: x Sông Trà, x Phước Gia, x Phước Trà
20779 x Hiệp Đức: t Tân Bình, x Quế Tân, x Quế Lưu
20791 x Thăng Bình: t Hà Lam, x Bình Nguyên, x Bình Quý, x Bình Phục
20794 x Thăng An: x Bình Triều, x Bình Giang, x Bình Đào, x Bình Minh, x Bình Dương
20818 x Đồng Dương: x Bình Lãnh, x Bình Trị, x Bình Định
20827 x Thăng Phú: x Bình Phú, x Bình Quế
20836 x Thăng Trường: x Bình Nam, x Bình Hải, x Bình Sa
20848 x Thăng Điền: x Bình An, x Bình Trung, x Bình Tú
20854 x Tiên Phước: t Tiên Kỳ, x Tiên Mỹ, x Tiên Phong, x Tiên Thọ
20857 x Sơn Cẩm Hà: x Tiên Sơn, x Tiên Hà, x Tiên Châu
20875 x Lãnh Ngọc: x Tiên Lãnh, x Tiên Ngọc, x Tiên Hiệp
20878 x Thạnh Bình: x Tiên Lập, x Tiên Lộc, x Tiên An, x Tiên Cảnh
20900 x Trà My: t Trà My, x Trà Sơn, x Trà Giang, x Trà Dương
20908 x Trà Liên: x Trà Đông, x Trà Nú, x Trà Kót
20920 x Trà Đốc: x Trà Bui, x Trà Đốc
20923 x Trà Tân: x Trà Giác, x Trà Tân
20929 x Trà Giáp: x Trà Ka, x Trà Giáp
20938 x Trà Leng: x Trà Dơn, x Trà Leng
20941 x Trà Tập: x Trà Cang, x Trà Tập
20944 x Nam Trà My: x Trà Mai, x Trà Don
20950 x Trà Linh: x Trà Nam, x Trà Linh
20959 x Trà Vân: x Trà Vinh, x Trà Vân
20965 x Núi Thành: t Núi Thành, x Tam Quang, x Tam Nghĩa, x Tam Hiệp, x Tam Giang
20971 x Tam Xuân: x Tam Xuân I, x Tam Xuân II, x Tam Tiến
20977 x Đức Phú: x Tam Sơn, x Tam Thạnh
20984 x Tam Anh: x Tam Hòa, x Tam Anh Bắc, x Tam Anh Nam
20992 x Tam Hải =
21004 x Tam Mỹ: x Tam Mỹ Đông, x Tam Mỹ Tây, x Tam Trà
# vn-dak-lak-2025
22015 p Tuy Hoà: p 1, p 2, p 4, p 5, p 7, p 9, x Hòa An (huyện Phú Hòa) *, x Hòa Trị *
22045 p Bình Kiến: x An Phú, x Hòa Kiến, x Bình Kiến, p 9 *
22051 p Sông Cầu: p Xuân Yên, p Xuân Phú, x Xuân Phương, x Xuân Thịnh
22057 x Xuân Lộc: x Xuân Hải, x Xuân Lộc
22060 x Xuân Cảnh: x Xuân Bình, x Xuân Cảnh
22075 x Xuân Thọ: x Xuân Lâm, x Xuân Thọ 1, x Xuân Thọ 2
22076 p Xuân Đài: p Xuân Thành, p Xuân Đài
22081 x Đồng Xuân: t La Hai, x Xuân Sơn Nam, x Xuân Sơn Bắc, x Xuân Long, x Xuân Quang 2
22090 x Xuân Lãnh: x Đa Lộc, x Xuân Lãnh
22096 x Phú Mỡ: x Xuân Quang 1, x Phú Mỡ
22111 x Xuân Phước: x Xuân Quang 3, x Xuân Phước
22114 x Tuy An Bắc: t Chí Thạnh, x An Dân, x An Định
22120 x Tuy An Đông: x An Ninh Đông, x An Ninh Tây, x An Thạch
22132 x Tuy An Tây: x An Nghiệp, x An Xuân, x An Lĩnh
22147 x Ô Loan: x An Hiệp, x An Hòa Hải, x An Cư
22153 x Tuy An Nam: x An Thọ, x An Mỹ, x An Chấn
22165 x Sơn Hoà: t Củng Sơn, x Suối Bạc, x Sơn Hà, x Sơn Nguyên, x Sơn Phước
22171 x Tây Sơn: x Sơn Hội, x Cà Lúi, x Phước Tân
22177 x Vân Hoà: x Sơn Long, x Sơn Xuân, x Sơn Định
22192 x Suối Trai: x Ea Chà Rang, x Krông Pa, x Suối Trai
22207 x Sông Hinh: t Hai Riêng, x Ea Trol, x Sông Hinh, x Ea Bia *
22222 x Đức Bình: x Sơn Giang, x Đức Bình Đông, x Đức Bình Tây, x Ea Bia
22225 x Ea Bá: x Ea Bá, x Ea Bar (huyện Sông Hinh) *
22237 x Ea Ly: x Ea Lâm, x Ea Ly, x Ea Bar (huyện Sông Hinh)
22240 p Phú Yên: p Phú Đông, p Phú Lâm, p Phú Thạnh, x Hòa Thành (thị xã Đông Hòa), p Hòa Hiệp Bắc, x Hòa Bình 1 *
22250 x Sơn Thành: x Hòa Phú (huyện Tây Hòa), x Sơn Thành Đông, x Sơn Thành Tây
22255 x Tây Hoà: t Phú Thứ, x Hòa Phong (huyện Tây Hòa), x Hòa Tân Tây, x Hòa Bình 1
22258 p Đông Hoà: p Hòa Vinh, p Hòa Xuân Tây, x Hòa Tân Đông
22261 p Hoà Hiệp: p Hòa Hiệp Trung, p Hòa Hiệp Nam, p Hòa Hiệp Bắc *
22276 x Hoà Thịnh: x Hòa Đồng, x Hòa Thịnh
22285 x Hoà Mỹ: x Hòa Mỹ Đông, x Hòa Mỹ Tây
22291 x Hoà Xuân: x Hòa Tâm, x Hòa Xuân Đông, x Hòa Xuân Nam
22303 x Phú Hoà 2: x Hòa Quang Nam, x Hòa Quang Bắc, x Hòa Trị
22319 x Phú Hoà 1: t Phú Hòa, x Hòa Thắng (huyện Phú Hòa), x Hòa Định Đông, x Hòa Định Tây, x Hòa Hội, x Hòa An (huyện Phú Hòa)
24121 p Tân Lập: p Tân Hòa, p Tân Lập, x Hòa Thắng (thành phố Buôn Ma Thuột)
24133 p Buôn Ma Thuột: p Thành Công, p Tân Tiến, p Tân Thành, p Tự An, p Tân Lợi, x Cư Êbur
24154 p Thành Nhất: p Khánh Xuân, p Thành Nhất
24163 p Tân An: p Tân An, x Ea Tu, x Hòa Thuận
24169 p Ea Kao: p Ea Tam, x Ea Kao
24175 x Hoà Phú: x Hòa Phú (thành phố Buôn Ma Thuột), x Hòa Xuân, x Hòa Khánh
24181 x Ea Drăng: t Ea Drăng, x Ea Ral, x Dliê Yang
24184 x Ea H'Leo =
24187 x Ea Hiao: x Ea Sol, x Ea Hiao
24193 x Ea Wy: x Cư A Mung, x Cư Mốt, x Ea Wy
24208 x Ea Khăl: x Ea Nam, x Ea Tir, x Ea Khăl
24211 x Ea Súp: t Ea Súp, x Cư M’Lan, x Ea Lê
24214 x Ia Lốp =
24217 x Ea Rốk: x Ia Jlơi, x Cư Kbang, x Ea Rốk
24221 x Ia Rvê =
24229 x Ea Bung: x Ya Tờ Mốt, x Ea Bung
24235 x Buôn Đôn: - Krông Na
24241 x Ea Wer: x Ea Huar, x Tân Hòa, x Ea Wer
24250 x Ea Nuôl: x Ea Bar (huyện Buôn Đôn), x Cuôr Knia, x Ea Nuôl
24259 x Quảng Phú: t Quảng Phú, t Ea Pốk, x Cư Suê, x Quảng Tiến
24265 x Ea Kiết: x Ea Kuêh, x Ea Kiết
24277 x Ea Tul: x Ea Tar, x Cư Dliê Mnông, x Ea Tul
24280 x Cư M'gar: x Ea H’đing, x Ea Kpam, x Cư M’gar
24286 x Ea M'Droh: x Quảng Hiệp, x Ea M’nang, x Ea M’Droh
24301 x Cuôr Đăng: x Ea Drơng, x Cuôr Đăng
24305 p Buôn Hồ: p Đạt Hiếu, p An Bình, p An Lạc, p Thiện An, p Thống Nhất, p Đoàn Kết
24310 x Krông Búk: x Cư Né, x Chứ Kbô
24313 x Cư Pơng: x Ea Sin, x Cư Pơng
24316 x Pơng Drang: t Pơng Drang, x Ea Ngai, x Tân Lập
24328 x Ea Drông: x Ea Siên, x Ea Drông
24340 p Cư Bao: p Bình Tân, x Bình Thuận, x Cư Bao
24343 x Krông Năng: t Krông Năng, x Phú Lộc, x Ea Hồ
24346 x Dliê Ya: x Ea Tóh, x Ea Tân, x Dliê Ya
24352 x Tam Giang: x Ea Tam, x Cư Klông, x Tam Giang
24364 x Phú Xuân: x Ea Púk, x Ea Dăh, x Phú Xuân
24373 x Ea Kar: t Ea Kar, x Cư Huê, x Ea Đar, x Ea Kmút, x Cư Ni, x Xuân Phú
24376 x Ea Knốp: t Ea Knốp, x Ea Tih, x Ea Sô, x Ea Sar
24400 x Ea Păl: x Cư Prông, x Ea Păl
24403 x Ea Ô: x Cư Elang, x Ea Ô
24406 x Cư Yang: x Cư Bông, x Cư Yang
24412 x M'Drắk: t M’Drắk, x Krông Jing, x Ea Lai
24415 x Cư Prao: x Ea Pil, x Cư Prao
24433 x Ea Riêng: x Ea H’Mlay, x Ea M’Doal, x Ea Riêng
24436 x Cư M'ta: x Cư Króa, x Cư M’ta
24444 x Krông Á: x Cư San, x Krông Á
24445 x Ea Trang =
24448 x Krông Bông: t Krông Kmar, x Hòa Lễ, x Khuê Ngọc Điền
24454 x Dang Kang: x Hòa Thành (huyện Krông Bông), x Cư Kty, x Dang Kang
24472 x Hoà Sơn: x Yang Reh, x Ea Trul, x Hòa Sơn
24478 x Cư Pui: x Hòa Phong (huyện Krông Bông), x Cư Pui
24484 x Yang Mao: x Cư Drăm, x Yang Mao
24490 x Krông Pắc: t Phước An, x Hòa An (huyện Krông Pắc), x Ea Yông, x Hòa Tiến
24496 x Ea Kly: x Krông Búk, x Ea Kly
24502 x Ea Phê: x Ea Kuăng, x Ea Hiu, x Ea Phê
24505 x Ea Knuếc: x Hòa Đông, x Ea Kênh, x Ea Knuếc
24526 x Tân Tiến: x Ea Yiêng, x Ea Uy, x Tân Tiến
24529 x Vụ Bổn =
24538 x Krông Ana: t Buôn Trấp, x Bình Hòa, x Quảng Điền
24540 x Ea Ning: x Cư Êwi, x Ea Hu, x Ea Ning
24544 x Ea Ktur: x Ea Tiêu, x Ea Ktur, x Ea Bhốk *
24559 x Ea Na: x Ea Bông, x Dray Sáp, x Ea Na
24561 x Dray Bhăng: x Hòa Hiệp, x Dray Bhăng, x Ea Bhốk
24568 x Dur Kmăl: x Băng A Drênh, x Dur Kmăl
24580 x Liên Sơn Lắk: t Liên Sơn, x Yang Tao, x Bông Krang
24595 x Đắk Liêng: x Buôn Tría, x Buôn Triết, x Đắk Liêng
24598 x Đắk Phơi: x Đắk Nuê, x Đắk Phơi
24604 x Krông Nô =
24607 x Nam Ka: x Ea Rbin, x Nam Ka
# vn-dien-bien
03127 p Điện Biên Phủ: p Him Lam, p Tân Thanh, p Mường Thanh, p Thanh Bình, p Thanh Trường, x Thanh Minh
03151 p Mường Lay: p Sông Đà, p Na Lay, x Lay Nưa, x Sá Tổng
03158 x Sín Thầu: x Sen Thượng, x Leng Su Sìn, x Sín Thầu
03160 x Mường Nhé: x Nậm Vì, x Chung Chải, x Mường Nhé
03162 x Nậm Kè: x Pá Mỳ, x Nậm Kè
03163 x Mường Toong: x Huổi Lếch, x Mường Toong
03164 x Quảng Lâm: x Na Cô Sa, x Quảng Lâm
03166 x Mường Chà: x Chà Cang, x Chà Nưa, x Nậm Tin, x Pa Tần
03169 x Nà Hỳ: x Nà Khoa, x Nậm Nhừ, x Nậm Chua, x Nà Hỳ
03172 x Na Sang: t Mường Chà, x Ma Thì Hồ, x Sa Lông, x Na Sang
03175 x Chà Tở: x Nậm Khăn, x Chà Tở
03176 x Nà Bủng: x Vàng Đán, x Nà Bủng
03181 x Mường Tùng: x Huổi Lèng, x Mường Tùng
03193 x Pa Ham: x Hừa Ngài, x Pa Ham
03194 x Nậm Nèn: x Huổi Mí, x Nậm Nèn
03199 x Si Pa Phìn: x Phìn Hồ, x Si Pa Phìn
03202 x Mường Pồn: x Mường Mươn, x Mường Pồn
03203 x Na Son: t Điện Biên Đông, x Keo Lôm, x Na Son
03208 x Xa Dung: x Phì Nhừ, x Xa Dung
03214 x Mường Luân: x Chiềng Sơ, x Luân Giói, x Mường Luân
03217 x Tủa Chùa: t Tủa Chùa, x Mường Báng, x Nà Tòng
03220 x Tủa Thàng: x Huổi Só, x Tủa Thàng
03226 x Sín Chải: x Tả Sìn Thàng, x Lao Xả Phình, x Sín Chải
03241 x Sính Phình: x Trung Thu, x Tả Phìn, x Sính Phình
03244 x Sáng Nhè: x Xá Nhè, x Mường Đun, x Phình Sáng
03253 x Tuần Giáo: t Tuần Giáo, x Quài Cang, x Quài Nưa
03256 x Mường Ảng: t Mường Ảng, x Ẳng Nưa, x Ẳng Cang
03260 x Pú Nhung: x Rạng Đông, x Ta Ma, x Pú Nhung
03268 x Mường Mùn: x Mùn Chung, x Pú Xi, x Mường Mùn
03283 x Chiềng Sinh: x Nà Sáy, x Mường Thín, x Mường Khong, x Chiềng Sinh
03295 x Quài Tở: x Tỏa Tình, x Tênh Phông, x Quài Tở
03301 x Búng Lao: x Ẳng Tở, x Chiềng Đông, x Búng Lao
03313 x Mường Lạn: x Nặm Lịch, x Xuân Lao, x Mường Lạn
03316 x Nà Tấu: x Mường Đăng, x Ngối Cáy, x Nà Tấu
03325 x Mường Phăng: x Nà Nhạn, x Pá Khoang, x Mường Phăng
03328 x Thanh Nưa: x Hua Thanh, x Thanh Luông, x Thanh Hưng, x Thanh Chăn, x Thanh Nưa
03334 p Mường Thanh: p Noong Bua, p Nam Thanh, x Thanh Xương
03349 x Thanh Yên: x Noong Luống, x Pa Thơm, x Thanh Yên
03352 x Thanh An: x Noong Hẹt, x Sam Mứn, x Thanh An
03356 x Sam Mứn: x Pom Lót, x Na Ư
03358 x Núa Ngam: x Hẹ Muông, x Na Tông, x Núa Ngam
03368 x Mường Nhà: x Mường Lói, x Phu Luông, x Mường Nhà
03370 x Pu Nhi: x Nong U, x Pu Nhi
03382 x Phình Giàng: x Pú Hồng, x Phình Giàng
03385 x Tìa Dình: x Háng Lìa, x Tìa Dình
# vn-dong-nai-2025
25195 p Bình Phước: p Tân Phú, p Tân Đồng, p Tân Thiện, p Tân Bình, p Tân Xuân, x Tiến Hưng
25210 p Đồng Xoài: p Tiến Thành, x Tân Thành (thành phố Đồng Xoài)
25217 p Phước Long: p Long Thủy, p Thác Mơ, p Sơn Giang, x Phước Tín
25220 p Phước Bình: p Long Phước, p Phước Bình, x Bình Sơn (huyện Phú Riềng), x Long Giang
25222 x Bù Gia Mập =
25225 x Đăk Ơ =
25231 x Đa Kia: x Phước Minh, x Bình Thắng, x Đa Kia
25246 x Bình Tân: x Long Hưng (huyện Phú Riềng), x Long Bình, x Bình Tân
25252 x Phú Riềng: x Bù Nho, x Phú Riềng
25255 x Long Hà: x Long Tân (huyện Phú Riềng), x Long Hà
25261 x Phú Trung: x Phước Tân, x Phú Trung
25267 x Phú Nghĩa: x Phú Văn, x Đức Hạnh, x Phú Nghĩa
25270 p Lộc Ninh: t Lộc Ninh, x Lộc Thái, x Lộc Thuận
25279 x Lộc Tấn: x Lộc Thiện, x Lộc Tấn
25280 x Lộc Thạnh: x Lộc Hòa, x Lộc Thạnh
25292 x Lộc Quang: x Lộc Phú, x Lộc Hiệp, x Lộc Quang
25294 x Lộc Thành: x Lộc Thịnh, x Lộc Thành
25303 x Lộc Hưng: x Lộc Khánh, x Lộc Điền, x Lộc Hưng
25308 x Thiện Hưng: t Thanh Bình, x Thanh Hòa, x Thiện Hưng
25309 x Hưng Phước: x Phước Thiện, x Hưng Phước
25318 x Tân Tiến: x Tân Thành, x Tân Tiến (huyện Bù Đốp), x Lộc An (huyện Lộc Ninh)
25326 p Bình Long: p An Lộc, p Hưng Chiến, p Phú Đức, x Thanh Bình (huyện Hớn Quản)
25333 p An Lộc: p Phú Thịnh, x Thanh Phú, x Thanh Lương
25345 x Tân Hưng: x Tân Hưng (huyện Hớn Quản), x An Khương, x Thanh An
25349 x Minh Đức: x An Phú, x Minh Tâm, x Minh Đức
25351 x Tân Quan: x Phước An, x Tân Lợi (huyện Hớn Quản), x Quang Minh, x Tân Quan
25357 p Tân Khai: t Tân Khai, x Tân Hiệp (huyện Hớn Quản), x Đồng Nơ
25363 p Đồng Phú: t Tân Phú, x Tân Tiến (huyện Đồng Phú), x Tân Lập
25378 x Tân Lợi: x Tân Hưng, x Tân Lợi (huyện Đồng Phú), x Tân Hòa
25387 x Thuận Lợi: x Thuận Phú, x Thuận Lợi
25390 x Đồng Tâm: x Đồng Tiến, x Tân Phước, x Đồng Tâm
25396 x Bù Đăng: t Đức Phong, x Đoàn Kết, x Minh Hưng
25399 x Đak Nhau: x Đường 10, x Đak Nhau
25402 x Thọ Sơn: x Phú Sơn (huyện Bù Đăng), x Đồng Nai, x Thọ Sơn
25405 x Bom Bo: x Bình Minh (huyện Bù Đăng), x Bom Bo
25417 x Nghĩa Trung: x Đức Liễu, x Nghĩa Bình, x Nghĩa Trung
25420 x Phước Sơn: x Đăng Hà, x Thống Nhất, x Phước Sơn
25432 p Chơn Thành: p Hưng Long, p Thành Tâm, p Minh Thành
25441 p Minh Hưng: p Minh Long, p Minh Hưng
25450 x Nha Bích: x Minh Thắng, x Minh Lập, x Nha Bích
25993 p Trảng Dài: p Trảng Dài, x Thiện Tân
26005 p Hố Nai: p Tân Hòa, x Hố Nai 3
26017 p Tam Hiệp: p Tân Hiệp, p Tân Mai, p Bình Đa, p Tam Hiệp
26020 p Long Bình: p Hố Nai, p Tân Biên, p Long Bình
26041 p Trấn Biên: p Bửu Long, p Quang Vinh, p Trung Dũng, p Thống Nhất, p Hiệp Hòa, p An Bình
26068 p Biên Hoà: p Tân Hạnh, p Hóa An, p Bửu Hòa, p Tân Vạn
26080 p Long Khánh: x Xuân An, x Xuân Bình, x Xuân Hòa, x Phú Bình, x Bàu Trâm
26089 p Bình Lộc: p Suối Tre, x Xuân Thiện, x Bình Lộc
26098 p Bảo Vinh: p Bảo Vinh, x Bảo Quang
26104 p Xuân Lập: p Bàu Sen, p Xuân Lập
26113 p Hàng Gòn: p Xuân Tân, x Hàng Gòn
26116 p Tân Phú: t Tân Phú (huyện Tân Phú), x Phú Lộc, x Trà Cổ, x Phú Thanh, x Phú Xuân
26119 x Đak Lua =
26122 x Nam Cát Tiên: x Phú An, x Nam Cát Tiên
26134 x Tà Lài: x Phú Thịnh, x Phú Lập, x Tà Lài
26158 x Phú Lâm: x Thanh Sơn, x Phú Sơn (huyện Tân Phú), x Phú Bình, x Phú Lâm
26170 p Trị An: t Vĩnh An, x Mã Đà, x Trị An
26173 x Phú Lý =
26179 x Tân An: x Vĩnh Tân, x Tân An
26188 p Tân Triều: p Tân Phong, x Tân Bình, x Bình Lợi, x Thạnh Phú
26206 x Định Quán: t Định Quán, x Phú Ngọc, x Gia Canh, x Ngọc Định
26209 x Thanh Sơn =
26215 x Phú Vinh: x Phú Tân, x Phú Vinh
26221 x Phú Hoà: x Phú Điền, x Phú Lợi, x Phú Hòa
26227 x La Ngà: x Túc Trưng, x La Ngà
26248 p Trảng Bom: t Trảng Bom, x Quảng Tiến, x Sông Trầu, x Giang Điền
26254 x Bàu Hàm: x Thanh Bình (huyện Trảng Bom), x Cây Gáo, x Sông Thao, x Bàu Hàm
26278 x Bình Minh: x Bình Minh (huyện Trảng Bom), x Bắc Sơn
26281 x Hưng Thịnh: x Đông Hòa, x Tây Hòa, x Trung Hòa, x Hưng Thịnh
26296 x An Viễn: x Đồi 61, x An Viễn
26299 x Thống Nhất: x Gia Tân 1, x Gia Tân 2, x Phú Cường, x Phú Túc
26311 x Gia Kiệm: x Quang Trung, x Gia Tân 3, x Gia Kiệm
26326 p Dầu Giây: t Dầu Giây, x Hưng Lộc, x Bàu Hàm 2, x Lộ 25
26332 x Xuân Quế: x Sông Nhạn, x Xuân Quế
26341 x Cẩm Mỹ: t Long Giao, x Nhân Nghĩa, x Xuân Mỹ, x Bảo Bình
26347 x Xuân Đường: x Cẩm Đường, x Thừa Đức, x Xuân Đường
26359 x Xuân Đông: x Xuân Tây, x Xuân Đông, x Xuân Tâm
26362 x Sông Ray: x Lâm San, x Sông Ray
26368 p Long Thành: t Long Thành, x Lộc An, x Bình Sơn (huyện Long Thành), x Long An
26374 p Tam Phước =
26377 p Phước Tân =
26380 p Long Hưng: p Long Bình Tân, p An Hòa, x Long Hưng (thành phố Biên Hòa)
26383 x An Phước: x Tam An, x An Phước
26389 x Bình An: x Long Đức, x Bình An
26413 x Long Phước: x Bàu Cạn, x Long Phước
26422 x Phước Thái: x Tân Hiệp (huyện Long Thành), x Phước Bình, x Phước Thái
26425 p Xuân Lộc: t Gia Ray, x Xuân Thọ, x Xuân Trường, x Suối Cát, x Xuân Hiệp
26428 x Xuân Bắc: x Suối Nho, x Xuân Bắc
26434 x Xuân Thành: x Suối Cao, x Xuân Thành
26446 x Xuân Hoà: x Xuân Hưng, x Xuân Hòa, x Xuân Tâm *
26458 x Xuân Phú: x Lang Minh, x Xuân Phú
26461 x Xuân Định: x Xuân Bảo, x Bảo Hòa, x Xuân Định
26485 p Nhơn Trạch: t Hiệp Phước, x Long Tân (huyện Nhơn Trạch), x Phú Thạnh, x Phú Hội, x Phước Thiền
26491 x Đại Phước: x Phú Hữu, x Phú Đông, x Phước Khánh, x Đại Phước
26503 x Phước An: x Phước An (huyện Nhơn Trạch), x Vĩnh Thanh, x Long Thọ
# vn-dong-thap-2025
28249 p Đạo Thạnh: p 4 (thành phố Mỹ Tho), p 5 (thành phố Mỹ Tho), x Đạo Thạnh
28261 p Mỹ Tho: p 1 (thành phố Mỹ Tho), p 2 (thành phố Mỹ Tho), p Tân Long
28270 p Thới Sơn: p 6 (thành phố Mỹ Tho), x Thới Sơn
28273 p Mỹ Phong: p 9 (thành phố Mỹ Tho), x Tân Mỹ Chánh, x Mỹ Phong
28285 p Trung An: p 10, x Phước Thạnh, x Trung An
28297 p Long Thuận: p 2 (thành phố Gò Công), p Long Thuận
28306 p Gò Công: p 1 (thành phố Gò Công), p 5 (thành phố Gò Công), p Long Hòa
28315 p Bình Xuân: p Long Chánh, x Bình Xuân
28321 x Tân Phước 1: t Mỹ Phước, x Thạnh Mỹ, x Tân Hòa Đông
28327 x Tân Phước 2: x Thạnh Tân, x Thạnh Hòa, x Tân Hòa Tây
28336 x Hưng Thạnh: x Hưng Thạnh (huyện Tân Phước), x Phú Mỹ, x Tân Hòa Thành
28345 x Tân Phước 3: x Phước Lập, x Tân Lập 1, x Tân Lập 2
28360 x Cái Bè: t Cái Bè, x Đông Hòa Hiệp, x Hòa Khánh
28366 x Hậu Mỹ: x Hậu Mỹ Bắc A, x Hậu Mỹ Bắc B, x Hậu Mỹ Trinh
28378 x Mỹ Thiện: x Mỹ Tân (huyện Cái Bè), x Mỹ Trung, x Thiện Trung
28393 x Hội Cư: x Mỹ Hội (huyện Cái Bè), x An Cư, x Hậu Thành, x Hậu Mỹ Phú
28405 x Mỹ Đức Tây: x Thiện Trí, x Mỹ Đức Đông, x Mỹ Đức Tây
28414 x Mỹ Lợi: x An Thái Đông, x Mỹ Lợi A, x Mỹ Lợi B
28426 x Thanh Hưng: x Tân Thanh, x Tân Hưng, x An Thái Trung
28429 x An Hữu: x Hòa Hưng, x Mỹ Lương, x An Hữu
28435 p Mỹ Phước Tây: p 1 (thị xã Cai Lậy), p 3 (thị xã Cai Lậy), x Mỹ Hạnh Trung, x Mỹ Phước Tây
28436 p Thanh Hoà: p 2 (thị xã Cai Lậy), x Tân Bình (thị xã Cai Lậy), x Thanh Hòa
28439 p Cai Lậy: p 4 (thị xã Cai Lậy), p 5 (thị xã Cai Lậy), x Long Khánh
28444 x Thạnh Phú: x Phú Cường (huyện Cai Lậy), x Thạnh Lộc
28456 x Mỹ Thành: x Phú Nhuận, x Mỹ Thành Bắc, x Mỹ Thành Nam
28468 x Tân Phú: x Tân Hội, x Tân Phú (thị xã Cai Lậy), x Mỹ Hạnh Đông
28471 x Bình Phú: t Bình Phú, x Phú An, x Cẩm Sơn
28477 p Nhị Quý: p Nhị Mỹ, x Phú Quý, x Nhị Quý
28501 x Hiệp Đức: x Tân Phong, x Hội Xuân, x Hiệp Đức
28504 x Long Tiên: x Mỹ Long (huyện Cai Lậy), x Long Trung, x Long Tiên
28516 x Ngũ Hiệp: x Tam Bình, x Ngũ Hiệp
28519 x Châu Thành: t Tân Hiệp, x Thân Cửu Nghĩa, x Long An
28525 x Tân Hương: x Tân Lý Đông, x Tân Hội Đông, x Tân Hương
28537 x Long Hưng: x Tam Hiệp, x Thạnh Phú, x Long Hưng
28543 x Long Định: x Nhị Bình, x Đông Hòa, x Long Định
28564 x Bình Trưng: x Điềm Hy, x Bình Trưng
28576 x Vĩnh Kim: x Phú Phong, x Bàn Long, x Vĩnh Kim
28582 x Kim Sơn: x Song Thuận, x Bình Đức, x Kim Sơn
28594 x Chợ Gạo: t Chợ Gạo, x Long Bình Điền, x Song Bình
28603 x Mỹ Tịnh An: x Trung Hòa, x Hòa Tịnh, x Tân Bình Thạnh, x Mỹ Tịnh An
28615 x Lương Hoà Lạc: x Thanh Bình, x Phú Kiết, x Lương Hòa Lạc
28627 x Tân Thuận Bình: x Đăng Hưng Phước, x Quơn Long, x Tân Thuận Bình
28633 x An Thạnh Thuỷ: x Bình Phan, x Bình Phục Nhứt, x An Thạnh Thủy
28648 x Bình Ninh: x Xuân Đông, x Hòa Định, x Bình Ninh
28651 x Vĩnh Bình: t Vĩnh Bình, x Thạnh Nhựt, x Thạnh Trị
28660 x Đồng Sơn: x Bình Nhì, x Đồng Thạnh, x Đồng Sơn
28663 x Phú Thành: x Bình Phú (huyện Gò Công Tây), x Thành Công, x Yên Luông
28678 x Vĩnh Hựu: x Long Vĩnh, x Vĩnh Hựu
28687 x Long Bình: x Bình Tân, x Long Bình
28693 x Tân Thới: x Tân Phú, x Tân Thạnh (huyện Tân Phú Đông), x Tân Thới
28696 x Tân Phú Đông: x Phú Thạnh, x Phú Đông, x Phú Tân
28702 x Tân Hoà: t Tân Hòa, x Phước Trung, x Bình Nghị
28720 x Gia Thuận: t Vàm Láng, x Kiểng Phước, x Gia Thuận
28723 x Tân Đông: x Tân Phước (huyện Gò Công Đông), x Tân Tây, x Tân Đông
28729 p Sơn Qui: p Long Hưng, x Tân Trung, x Bình Đông
28738 x Tân Điền: x Bình Ân, x Tân Điền
28747 x Gò Công Đông: x Tân Thành (huyện Gò Công Đông), x Tăng Hòa
29869 p Cao Lãnh: p 1 (thành phố Cao Lãnh), p 3, p 4, p 6, p Hòa Thuận, x Hòa An, x Tịnh Thới, x Tân Thuận Tây, x Tân Thuận Đông
29884 p Mỹ Ngãi: p Mỹ Ngãi, x Mỹ Tân (thành phố Cao Lãnh), x Tân Nghĩa
29888 p Mỹ Trà: p Mỹ Phú, x Nhị Mỹ, x An Bình, x Mỹ Trà
29905 p Sa Đéc: p 1, p 2, p 3, p 4 (thành phố Sa Đéc), p An Hòa, p Tân Quy Đông, x Tân Khánh Đông, x Tân Quy Tây
29926 x Tân Hồng: t Sa Rài, x Bình Phú (huyện Tân Hồng), x Tân Công Chí
29929 x Tân Hộ Cơ: x Tân Thành B, x Tân Hộ Cơ
29938 x Tân Thành: x Thông Bình, x Tân Thành A
29944 x An Phước: x Tân Phước (huyện Tân Hồng), x An Phước
29954 p An Bình: p An Lộc, p An Bình A, p An Bình B
29955 p Hồng Ngự: p An Thạnh, x Bình Thạnh, x Tân Hội (thành phố Hồng Ngự)
29971 x Thường Phước: t Thường Thới Tiền, x Thường Phước 1, x Thường Phước 2
29978 p Thường Lạc: p An Lạc, x Thường Thới Hậu A, x Thường Lạc
29983 x Long Khánh: x Long Khánh A, x Long Khánh B
29992 x Long Phú Thuận: x Long Thuận, x Phú Thuận A, x Phú Thuận B
30001 x Tràm Chim: t Tràm Chim, x Tân Công Sính
30010 x Tam Nông: x Phú Đức, x Phú Hiệp
30019 x An Hoà: x Phú Thành B, x An Hòa
30025 x Phú Cường: x Phú Cường (huyện Tam Nông), x Hòa Bình, x Gáo Giồng
30028 x An Long: x An Phong, x Phú Ninh, x An Long
30034 x Phú Thọ: x Phú Thành A, x Phú Thọ
30037 x Tháp Mười: t Mỹ An, x Mỹ An, x Mỹ Hòa
30043 x Phương Thịnh: x Hưng Thạnh (huyện Tháp Mười), x Phương Thịnh
30046 x Trường Xuân: x Thạnh Lợi, x Trường Xuân
30055 x Mỹ Quí: x Láng Biển, x Mỹ Đông, x Mỹ Quí
30061 x Đốc Binh Kiều: x Tân Kiều, x Đốc Binh Kiều
30073 x Thanh Mỹ: x Phú Điền, x Thanh Mỹ
30076 x Mỹ Thọ: t Mỹ Thọ, x Mỹ Hội (huyện Cao Lãnh), x Mỹ Xương, x Mỹ Thọ
30085 x Ba Sao: x Phương Trà, x Ba Sao
30088 x Phong Mỹ: x Phong Mỹ, x Gáo Giồng *
30112 x Mỹ Hiệp: x Mỹ Long, x Bình Thạnh (huyện Cao Lãnh), x Mỹ Hiệp
30118 x Bình Hàng Trung: x Tân Hội Trung, x Bình Hàng Tây, x Bình Hàng Trung
30130 x Thanh Bình: x Tân Mỹ, x Tân Phú (huyện Thanh Bình), t Thanh Bình, x Tân Thạnh (huyện Thanh Bình)
30154 x Tân Long: x Tân Bình, x Tân Hòa (huyện Thanh Bình), x Tân Quới, x Tân Huề, x Tân Long, x Phú Thuận B *
30157 x Tân Thạnh: x Phú Lợi, x Tân Thạnh (huyện Thanh Bình) *
30163 x Bình Thành: x Bình Thành (huyện Thanh Bình), x Bình Tấn
30169 x Lấp Vò: t Lấp Vò, x Bình Thành (huyện Lấp Vò), x Vĩnh Thạnh, x Bình Thạnh Trung
30178 x Mỹ An Hưng: x Tân Mỹ (huyện Lấp Vò), x Hội An Đông, x Mỹ An Hưng A, x Mỹ An Hưng B
30184 x Tân Khánh Trung: x Long Hưng A, x Long Hưng B, x Tân Khánh Trung
30208 x Hoà Long: t Lai Vung, x Long Hậu, x Long Thắng, x Hòa Long
30214 x Tân Dương: x Tân Phú Đông, x Hòa Thành, x Tân Dương
30226 x Lai Vung: x Tân Thành, x Tân Phước (huyện Lai Vung), x Định An, x Định Yên
30235 x Phong Hoà: x Tân Hòa (huyện Lai Vung), x Định Hòa, x Vĩnh Thới, x Phong Hòa
30244 x Phú Hựu: t Cái Tàu Hạ, x An Phú Thuận, x An Hiệp, x An Nhơn, x Phú Hựu
30253 x Tân Nhuận Đông: x Hòa Tân, x An Khánh, x Tân Nhuận Đông
30259 x Tân Phú Trung: x Tân Bình, x Tân Phú (huyện Châu Thành), x Phú Long, x Tân Phú Trung
# vn-gia-lai-2025
21553 p Quy Nhơn Bắc: p Trần Quang Diệu, p Nhơn Phú
21583 p Quy Nhơn: p Đống Đa (thành phố Quy Nhơn), p Hải Cảng, p Thị Nại, p Trần Phú
21589 p Quy Nhơn Tây: p Bùi Thị Xuân, x Phước Mỹ
21592 p Quy Nhơn Nam: p Ngô Mây (thành phố Quy Nhơn), p Nguyễn Văn Cừ, p Quang Trung, p Ghềnh Ráng
21601 p Quy Nhơn Đông: p Nhơn Bình, x Nhơn Hội, x Nhơn Lý, x Nhơn Hải
21607 x Nhơn Châu =
21609 x An Lão: t An Lão, x An Tân, x An Hưng
21616 x An Vinh: x An Trung (huyện An Lão), x An Dũng, x An Vinh
21622 x An Toàn: x An Toàn, x An Nghĩa *
21628 x An Hoà: x An Hòa, x An Quang, x An Nghĩa
21637 p Tam Quan: p Tam Quan, x Hoài Châu
21640 p Bồng Sơn: p Hoài Đức, p Bồng Sơn
21655 p Hoài Nhơn Bắc: p Tam Quan Bắc, x Hoài Sơn, x Hoài Châu Bắc
21661 p Hoài Nhơn Tây: p Hoài Hảo, x Hoài Phú
21664 p Hoài Nhơn: p Hoài Thanh, p Tam Quan Nam, p Hoài Thanh Tây
21670 p Hoài Nhơn Đông: p Hoài Hương, x Hoài Hải, x Hoài Mỹ
21673 p Hoài Nhơn Nam: p Hoài Tân, p Hoài Xuân
21688 x Hoài Ân: t Tăng Bạt Hổ, x Ân Phong, x Ân Đức, x Ân Tường Đông
21697 x Ân Hảo: x Ân Hảo Tây, x Ân Hảo Đông, x Ân Mỹ
21703 x Vạn Đức: x Ân Sơn, x Ân Tín, x Ân Thạnh
21715 x Ân Tường: x Ân Tường Tây, x Ân Hữu, x Đak Mang
21727 x Kim Sơn: x Ân Nghĩa, x Bok Tới
21730 x Phù Mỹ: t Phù Mỹ, x Mỹ Quang, x Mỹ Chánh Tây
21733 x Bình Dương: t Bình Dương, x Mỹ Lợi, x Mỹ Phong
21739 x Phù Mỹ Bắc: x Mỹ Đức, x Mỹ Châu, x Mỹ Lộc
21751 x Phù Mỹ Đông: x Mỹ An, x Mỹ Thọ, x Mỹ Thắng
21757 x Phù Mỹ Tây: x Mỹ Trinh, x Mỹ Hòa
21769 x An Lương: x Mỹ Chánh, x Mỹ Thành, x Mỹ Cát
21775 x Phù Mỹ Nam: x Mỹ Tài, x Mỹ Hiệp
21786 x Vĩnh Thạnh: t Vĩnh Thạnh, x Vĩnh Hảo
21787 x Vĩnh Sơn: x Vĩnh Kim, x Vĩnh Sơn
21796 x Vĩnh Thịnh: x Vĩnh Hiệp, x Vĩnh Thịnh
21805 x Vĩnh Quang: x Vĩnh Thuận, x Vĩnh Hòa, x Vĩnh Quang
21808 x Tây Sơn: t Phú Phong, x Tây Xuân, x Bình Nghi
21817 x Bình Hiệp: x Bình Thuận, x Bình Tân, x Tây An
21820 x Bình Khê: x Tây Giang, x Tây Thuận
21829 x Bình An: x Tây Vinh, x Tây Bình, x Bình Hòa, x Bình Thành
21835 x Bình Phú: x Vĩnh An, x Bình Tường, x Tây Phú
21853 x Phù Cát: t Ngô Mây, x Cát Trinh, x Cát Tân
21859 x Đề Gi: t Cát Khánh, x Cát Minh, x Cát Tài
21868 x Hội Sơn: x Cát Lâm, x Cát Sơn
21871 x Hoà Hội: x Cát Hanh, x Cát Hiệp
21880 x Cát Tiến: t Cát Tiến, x Cát Thành, x Cát Hải
21892 x Xuân An: x Cát Nhơn, x Cát Tường
21901 x Ngô Mây: x Cát Hưng, x Cát Thắng, x Cát Chánh
21907 p Bình Định: p Bình Định, x Nhơn Khánh, x Nhơn Phúc
21910 p An Nhơn: p Đập Đá, x Nhơn Mỹ, x Nhơn Hậu
21925 p An Nhơn Bắc: p Nhơn Thành, x Nhơn Phong, x Nhơn Hạnh
21934 p An Nhơn Đông: p Nhơn Hưng, x Nhơn An
21940 x An Nhơn Tây: x Nhơn Lộc, x Nhơn Tân
21943 p An Nhơn Nam: p Nhơn Hòa, x Nhơn Thọ
21952 x Tuy Phước: t Tuy Phước, t Diêu Trì, x Phước Thuận, x Phước Nghĩa, x Phước Lộc
21964 x Tuy Phước Bắc: x Phước Hiệp, x Phước Hưng, x Phước Quang
21970 x Tuy Phước Đông: x Phước Sơn, x Phước Hòa, x Phước Thắng
21985 x Tuy Phước Tây: x Phước An, x Phước Thành
21994 x Vân Canh: t Vân Canh, x Canh Thuận, x Canh Hòa, x Canh Hiệp
21997 x Canh Liên: x Canh Liên *
22006 x Canh Vinh: x Canh Vinh, x Canh Hiển, x Canh Liên, x Canh Hiệp *
23563 p Diên Hồng: p Yên Đỗ, p Ia Kring, p Diên Hồng, x Diên Phú
23575 p Pleiku: p Tây Sơn (thành phố Pleiku), p Hội Thương, p Hoa Lư, p Phù Đổng, x Trà Đa
23584 p Thống Nhất: p Đống Đa (thành phố Pleiku), p Yên Thế, p Thống Nhất
23586 p Hội Phú: p Trà Bá, p Chi Lăng, p Hội Phú
23590 x Biển Hồ: x Nghĩa Hưng, x Chư Đang Ya, x Hà Bầu, x Biển Hồ
23602 p An Phú: p Thắng Lợi, x Chư Á, x An Phú
23611 x Gào: x Ia Kênh, x Ia Pếch, x Gào
23614 p An Bình: p An Bình, x Tân An, x Cư An
23617 p An Khê: p Ngô Mây, p Tây Sơn (thị xã An Khê), p An Phú, p An Phước, p An Tân, x Thành An
23629 x Cửu An: x Tú An, x Xuân An, x Song An, x Cửu An
23638 x Kbang: t Kbang, x Lơ Ku, x Đak Smar
23644 x Đak Rong: x Kon Pne, x Đak Rong
23647 x Sơn Lang: x Sơ Pai, x Sơn Lang
23650 x Krong =
23668 x Tơ Tung: x Kông Lơng Khơng, x Tơ Tung
23674 x Kông Bơ La: x Đông, x Nghĩa An, x Kông Bơ La
23677 x Đak Đoa: t Đak Đoa, x Tân Bình, x Glar
23683 x Đak Sơmei: x Hà Đông, x Đak Sơmei
23701 x Kon Gang: x Đak Krong, x Hneng, x Nam Yang, x Kon Gang
23710 x Ia Băng: x Ia Băng (huyện Đak Đoa), x Adơk, x Ia Pết
23714 x KDang: x Hnol, x Trang, x KDang
23722 x Chư Păh: t Phú Hòa, x Nghĩa Hòa, x Hòa Phú
23728 x Ia Khươl: x Đăk Tơ Ver, x Hà Tây, x Ia Khươl
23734 x Ia Ly: t Ia Ly, x Ia Mơ Nông, x Ia Kreng
23749 x Ia Phí: x Ia Ka, x Ia Nhin, x Ia Phí
23764 x Ia Grai: t Ia Kha, x Ia Bă, x Ia Grăng
23767 x Ia Hrung: x Ia Sao (huyện Ia Grai), x Ia Yok, x Ia Dêr, x Ia Hrung
23776 x Ia Krái: x Ia Tô, x Ia Khai, x Ia Krái
23782 x Ia O =
23788 x Ia Chia =
23794 x Mang Yang: t Kon Dơng, x Đăk Yă, x Đak Djrăng, x Hải Yang
23798 x Ayun: x Đak Jơ Ta, x Ayun (huyện Mang Yang)
23799 x Hra: x Đak Ta Ley, x Hra
23812 x Lơ Pang: x Đê Ar, x Kon Thụp, x Lơ Pang
23818 x Kon Chiêng: x Đak Trôi, x Kon Chiêng
23824 x Kông Chro: t Kông Chro, x Yang Trung, x Yang Nam
23830 x Chư Krey: x An Trung (huyện Kông Chro), x Chư Krey
23833 x Ya Ma: x Đăk Tơ Pang, x Kông Yang, x Ya Ma
23839 x SRó: x Đăk Kơ Ning, x SRó
23842 x Đăk Song: x Đăk Pling, x Đăk Song
23851 x Chơ Long: x Đăk Pơ Pho, x Chơ GLong
23857 x Đức Cơ: t Chư Ty, x Ia Kriêng
23866 x Ia Krêl: x Ia Lang, x Ia Din, x Ia Krêl
23869 x Ia Dơk: x Ia Kla, x Ia Dơk
23872 x Ia Dom =
23881 x Ia Pnôn =
23884 x Ia Nan =
23887 x Chư Prông: t Chư Prông, x Ia Phìn, x Ia Kly, x Ia Drang
23896 x Bàu Cạn: x Thăng Hưng, x Bình Giáo, x Bàu Cạn
23908 x Ia Tôr: x Ia Băng (huyện Chư Prông), x Ia Bang, x Ia Tôr
23911 x Ia Boòng: x Ia O (huyện Chư Prông), x Ia Me, x Ia Boòng
23917 x Ia Púch =
23926 x Ia Pia: x Ia Ga, x Ia Vê, x Ia Pia
23935 x Ia Lâu: x Ia Piơr, x Ia Lâu
23938 x Ia Mơ =
23941 x Chư Sê: t Chư Sê, x Dun, x Ia Blang, x Ia Pal, x Ia Glai
23942 x Chư Pưh: t Nhơn Hòa, x Chư Don, x Ia Phang
23947 x Bờ Ngoong: x Bar Măih, x Ia Tiêm, x Chư Pơng, x Bờ Ngoong
23954 x Al Bá: x Ayun (huyện Chư Sê), x Kông Htok, x Al Bá
23971 x Ia Hrú: x Ia Dreng, x Ia Rong, x HBông, x Ia Hrú
23977 x Ia Ko: x Ia Hlốp, x Ia Hla, x Ia Ko
23986 x Ia Le: x Ia Blứ, x Ia Le
23995 x Đak Pơ: t Đak Pơ, x Hà Tam, x An Thành, x Yang Bắc
24007 x Ya Hội: x Phú An, x Ya Hội
24013 x Pờ Tó: x Chư Răng, x Pờ Tó
24022 x Ia Pa: x Ia Mrơn, x Kim Tân, x Ia Trôk
24028 x Ia Tul: x Chư Mố, x Ia Broăi, x Ia Kdăm, x Ia Tul
24043 x Phú Thiện: t Phú Thiện, x Ia Sol, x Ia Piar, x Ia Yeng
24044 p Ayun Pa: p Đoàn Kết, p Sông Bờ, p Cheo Reo, p Hòa Bình
24049 x Chư A Thai: x Ayun Hạ, x Ia Ake, x Chư A Thai
24061 x Ia Hiao: x Chrôh Pơnan, x Ia Peng, x Ia Hiao
24065 x Ia Rbol: x Chư Băh, x Ia Rbol
24073 x Ia Sao: x Ia Sao (thị xã Ayun Pa), x Ia Rtô
24076 x Phú Túc: t Phú Túc, x Phú Cần, x Chư Ngọc, x Ia Mlah, x Đất Bằng
24100 x Ia Dreh: x Ia Rmok, x Krông Năng, x Ia Dreh
24109 x Uar: x Ia Rsươm, x Chư Drăng, x Uar
24112 x Ia Rsai: x Chư RCăm, x Chư Gu, x Ia Rsai
# vn-ha-noi
00004 p Ba Đình: p Quán Thánh, p Trúc Bạch, p Cửa Nam *, p Điện Biên *, p Đội Cấn *, p Kim Mã *, p Ngọc Hà *, p Thụy Khuê *, p Cửa Đông *, - Đồng Xuân *
00008 p Ngọc Hà: p Vĩnh Phúc, p Liễu Giai, p Cống Vị, p Kim Mã, p Ngọc Khánh, p Nghĩa Đô, p Đội Cấn *, p Ngọc Hà *
00025 p Giảng Võ: p Giảng Võ, p Cát Linh, p Láng Hạ, p Ngọc Khánh, p Thành Công, p Cống Vị *, p Kim Mã *
00070 p Hoàn Kiếm: p Hàng Bạc, p Hàng Bồ, p Hàng Buồm, p Hàng Đào, p Hàng Gai, p Hàng Mã, p Lý Thái Tổ, p Cửa Đông, p Cửa Nam, p Điện Biên, p Đồng Xuân, p Hàng Bông, p Hàng Trống, p Tràng Tiền
00082 p Cửa Nam: p Hàng Bài, p Phan Chu Trinh, p Trần Hưng Đạo, p Cửa Nam *, p Nguyễn Du *, p Phạm Đình Hổ *, p Hàng Bông *, p Hàng Trống *, p Tràng Tiền *
00091 p Phú Thượng: p Đông Ngạc, p Xuân La, p Xuân Đỉnh, p Xuân Tảo, p Phú Thượng *
00097 p Hồng Hà: p Chương Dương, p Phúc Tân, p Phúc Xá, p Nhật Tân *, p Phú Thượng *, p Quảng An *, p Thanh Lương *, p Tứ Liên *, p Yên Phụ *, p Bồ Đề *, p Ngọc Thụy *, p Bạch Đằng *
00103 p Tây Hồ: p Bưởi, p Phú Thượng, p Xuân La, p Nhật Tân, p Quảng An *, p Tứ Liên, p Yên Phụ *, p Nghĩa Đô *, p Thụy Khuê *
00118 p Bồ Đề: p Ngọc Lâm, p Đức Giang *, p Gia Thụy *, p Thượng Thanh *, p Phúc Đồng *, p Ngọc Thụy *, p Bồ Đề *, p Long Biên *
00127 p Việt Hưng: p Giang Biên, p Phúc Đồng, p Việt Hưng, p Phúc Lợi, p Gia Thụy *, p Đức Giang, p Thượng Thanh *
00136 p Phúc Lợi: p Thạch Bàn, x Cổ Bi, p Giang Biên, p Việt Hưng, p Phúc Lợi *, p Phúc Đồng *
00145 p Long Biên: p Cự Khối *, p Phúc Đồng *, p Thạch Bàn *, x Bát Tràng *, p Long Biên *, p Bồ Đề *, p Gia Thụy
00160 p Nghĩa Đô: p Nghĩa Tân, p Cổ Nhuế 1, p Mai Dịch, p Nghĩa Đô, p Xuân La, p Xuân Tảo, p Dịch Vọng *, p Dịch Vọng Hậu *, p Quan Hoa *
00166 p Cầu Giấy: p Dịch Vọng, p Dịch Vọng Hậu, p Quan Hoa, p Mỹ Đình 1, p Mỹ Đình 2, p Yên Hòa
00175 p Yên Hoà: p Mễ Trì, p Nhân Chính, p Trung Hòa, p Yên Hòa *
00190 p Ô Chợ Dừa: p Cát Linh *, p Điện Biên *, p Thành Công *, p Ô Chợ Dừa *, p Trung Liệt *, p Hàng Bột *, p Văn Miếu Quốc Tử Giám *
00199 p Láng: p Láng Thượng, p Láng Hạ *, p Ngọc Khánh *
00226 p Văn Miếu - Quốc Tử Giám: p Khâm Thiên, p Thổ Quan, p Văn Chương, p Điện Biên, p Hàng Bột, p Văn Miếu Quốc Tử Giám, p Cửa Nam *, p Lê Đại Hành *, p Nam Đồng *, p Nguyễn Du *, p Phương Liên Trung Tự *
00229 p Kim Liên: p Kim Liên, p Khương Thượng, p Nam Đồng, p Phương Liên Trung Tự, p Trung Liệt, p Phương Mai *, p Quang Trung (quận Đống Đa) *
00235 p Đống Đa: p Thịnh Quang, p Quang Trung (quận Đống Đa) *, p Láng Hạ *, p Nam Đồng *, p Ô Chợ Dừa *, p Trung Liệt *
00256 p Hai Bà Trưng: p Đồng Nhân, p Phố Huế, p Bạch Đằng *, p Lê Đại Hành *, p Nguyễn Du *, p Thanh Nhàn *, p Phạm Đình Hổ *
00283 p Vĩnh Tuy: p Mai Động *, p Thanh Lương, p Vĩnh Hưng, p Vĩnh Tuy
00292 p Bạch Mai: p Bạch Mai, p Bách Khoa, p Quỳnh Mai, p Minh Khai (quận Hai Bà Trưng) *, p Đồng Tâm *, p Lê Đại Hành *, p Phương Mai *, p Trương Định *, p Thanh Nhàn *
00301 p Vĩnh Hưng: p Vĩnh Hưng, p Lĩnh Nam *, p Thanh Trì *, p Vĩnh Tuy *
00316 p Định Công: p Định Công, p Hoàng Liệt, p Thịnh Liệt, x Tân Triều, x Thanh Liệt, p Đại Kim *, p Giáp Bát *
00322 p Tương Mai: p Giáp Bát, p Phương Liệt, p Mai Động *, p Minh Khai (quận Hai Bà Trưng) *, p Đồng Tâm, p Trương Định, p Hoàng Văn Thụ, p Tân Mai, p Tương Mai *, p Vĩnh Hưng *
00328 p Lĩnh Nam: p Lĩnh Nam, p Thanh Trì, p Trần Phú, p Yên Sở, p Thanh Lương *
00331 p Hoàng Mai: p Giáp Bát *, p Hoàng Liệt *, p Hoàng Văn Thụ *, p Lĩnh Nam *, p Tân Mai *, p Thịnh Liệt *, p Tương Mai *, p Trần Phú *, p Vĩnh Hưng *, p Yên Sở *
00337 p Hoàng Liệt: p Hoàng Liệt, t Văn Điển, x Tam Hiệp (huyện Thanh Trì), x Thanh Liệt, p Đại Kim *
00340 p Yên Sở: p Thịnh Liệt, p Yên Sở, x Tứ Hiệp, p Hoàng Liệt *, p Trần Phú *
00352 p Phương Liệt: p Khương Mai, p Thịnh Liệt *, p Phương Liệt *, p Định Công *, p Khương Đình, p Khương Trung *
00364 p Khương Đình: p Hạ Đình, p Khương Đình, p Khương Trung, p Đại Kim *, x Tân Triều, p Thanh Xuân Trung *, p Thượng Đình
00367 p Thanh Xuân: p Nhân Chính *, p Thanh Xuân Bắc *, p Thanh Xuân Trung *, p Thượng Đình *, p Trung Hoà *, p Trung Văn *
00376 x Sóc Sơn: t Sóc Sơn, x Tân Minh, x Đông Xuân (huyện Sóc Sơn), x Phù Lỗ, x Phù Linh, x Tiên Dược, x Mai Đình *, x Phú Minh *, x Quang Tiến
00382 x Kim Anh: x Tân Dân (huyện Sóc Sơn), x Minh Phú, x Minh Trí
00385 x Trung Giã: x Bắc Sơn, x Hồng Kỳ, x Nam Sơn, x Trung Giã
00430 x Đa Phúc: x Bắc Phú, x Đức Hoà, x Kim Lũ, x Tân Hưng, x Việt Long, x Xuân Giang, x Xuân Thu
00433 x Nội Bài: x Phú Cường (huyện Sóc Sơn), x Hiền Ninh, x Thanh Xuân, x Mai Đình *, x Phú Minh *, x Quang Tiến *
00454 x Đông Anh: x Cổ Loa, x Đông Hội, x Mai Lâm, t Đông Anh, x Tàm Xá, x Tiên Dương, x Vĩnh Ngọc, x Xuân Canh, x Liên Hà (huyện Đông Anh), x Dục Tú, x Uy Nỗ, x Việt Hùng *
00466 x Phúc Thịnh: x Bắc Hồng, x Nam Hồng, x Vân Nội, x Vĩnh Ngọc, x Nguyên Khê *, x Xuân Nộn *, x Tiên Dương *, t Đông Anh *
00475 x Thư Lâm: x Thụy Lâm, x Vân Hà, x Xuân Nộn *, t Đông Anh, x Liên Hà (huyện Đông Anh) *, x Dục Tú *, x Nguyên Khê *, x Uy Nỗ *, x Việt Hùng *
00493 x Thiên Lộc: x Võng La, x Kim Chung (huyện Đông Anh) *, x Đại Mạch *, x Kim Nỗ *, x Tiền Phong (huyện Mê Linh) *, x Hải Bối
00508 x Vĩnh Thanh: x Tàm Xá, x Xuân Canh *, x Vĩnh Ngọc *, x Kim Chung (huyện Đông Anh) *, x Hải Bối, x Kim Nỗ *
00541 x Phù Đổng: t Yên Viên, x Ninh Hiệp, x Phù Đổng, x Thiên Đức, x Yên Thường, x Yên Viên, x Cổ Bi *, x Đặng Xá *
00562 x Thuận An: x Dương Quang, x Lệ Chi, x Đặng Xá *, x Phú Sơn (huyện Gia Lâm) *
00565 x Gia Lâm: x Dương Xá, x Kiêu Kỵ, t Trâu Quỳ *, p Thạch Bàn *, x Phú Sơn (huyện Gia Lâm), x Cổ Bi, x Đa Tốn, x Bát Tràng *
00577 x Bát Tràng: x Kim Đức, p Cự Khối *, p Thạch Bàn *, t Trâu Quỳ, x Đa Tốn *, x Bát Tràng *
00592 p Từ Liêm: p Cầu Diễn, p Mễ Trì, p Phú Đô, p Mai Dịch *, p Mỹ Đình 1, p Mỹ Đình 2 *
00598 p Thượng Cát: p Liên Mạc, p Thượng Cát, p Minh Khai (quận Bắc Từ Liêm) *, p Tây Tựu, p Cổ Nhuế 2, p Thụy Phương *
00602 p Đông Ngạc: p Đức Thắng, p Cổ Nhuế 2 *, p Thụy Phương *, p Minh Khai (quận Bắc Từ Liêm) *, p Đông Ngạc *, p Xuân Đỉnh *
00611 p Xuân Đỉnh: p Xuân Đỉnh, p Cổ Nhuế 1 *, p Xuân La *, p Xuân Tảo *
00613 p Tây Tựu: p Minh Khai (quận Bắc Từ Liêm), p Tây Tựu *, x Kim Chung (huyện Hoài Đức) *
00619 p Phú Diễn: p Phú Diễn, p Cổ Nhuế 1 *, p Mai Dịch *, p Phúc Diễn *
00622 p Xuân Phương: p Phương Canh, p Xuân Phương, p Đại Mỗ, p Tây Mỗ, x Vân Canh, p Minh Khai (quận Bắc Từ Liêm) *, p Phúc Diễn *
00634 p Tây Mỗ: p Đại Mỗ, p Dương Nội, x An Khánh, p Tây Mỗ *
00637 p Đại Mỗ: p Đại Mỗ, p Dương Nội, p Mộ Lao, p Mễ Trì *, p Nhân Chính *, p Trung Hòa *, p Phú Đô *, p Trung Văn *
00640 x Thanh Trì: t Văn Điển, x Ngũ Hiệp, x Vĩnh Quỳnh, x Yên Mỹ, x Duyên Hà, x Tứ Hiệp *, p Yên Sở *
00643 p Thanh Liệt: x Tả Thanh Oai, p Đại Kim *, p Thanh Xuân Bắc *, p Hạ Đình *, p Văn Quán *, x Thanh Liệt *, x Tân Triều *
00664 x Đại Thanh: x Tam Hiệp (huyện Thanh Trì) *, x Hữu Hòa *, p Kiến Hưng *, t Văn Điển *, x Tả Thanh Oai *, x Vĩnh Quỳnh *
00679 x Ngọc Hồi: x Ngọc Hồi, x Duyên Thái, x Đại Áng, x Khánh Hà, x Liên Ninh *
00685 x Nam Phù: x Vạn Phúc, x Liên Ninh, x Ninh Sở, x Đông Mỹ, x Duyên Thái, x Ngũ Hiệp *, x Yên Mỹ *, x Duyên Hà *
04930 x Yên Xuân: x Đông Xuân (huyện Quốc Oai), x Yên Bình, x Yên Trung, x Tiến Xuân *, x Thạch Hòa *
08974 x Quang Minh: t Chi Đông, t Quang Minh, x Mê Linh *, x Tiền Phong (huyện Mê Linh) *, x Đại Thịnh *, x Kim Hoa *, x Thanh Lâm *
08980 x Yên Lãng: x Chu Phan, x Hoàng Kim, x Liên Mạc, x Thạch Đà, x Văn Khê, x Tiến Thịnh *, x Trung Châu *, x Thọ Xuân *, x Thọ An *, x Hồng Hà *
08995 x Tiến Thắng: x Tam Đồng, x Tiến Thắng, x Tự Lập, x Đại Thịnh, x Kim Hoa, x Thanh Lâm, x Văn Khê *, x Thạch Đà *
09022 x Mê Linh: x Tráng Việt, x Tiền Phong (huyện Mê Linh), x Văn Khê, x Mê Linh, x Đại Thịnh, x Hồng Hà, x Liên Hà (huyện Đan Phượng) *, x Liên Hồng *, x Liên Trung *, x Đại Mạch *
09552 p Kiến Hưng: p Kiến Hưng, p Phú Lương, p Quang Trung (quận Hà Đông) *, p Hà Cầu *, p Phú La *
09556 p Hà Đông: p Phúc La, p Vạn Phúc, p Quang Trung (quận Hà Đông), p Đại Mỗ, p Hà Cầu, p La Khê, p Văn Quán, x Tân Triều, p Mộ Lao *
09562 p Yên Nghĩa: p Đồng Mai, p Yên Nghĩa *
09568 p Phú Lương: p Phú Lãm, p Kiến Hưng *, p Phú Lương *, x Cự Khê *, x Hữu Hòa *
09574 p Sơn Tây: p Ngô Quyền, p Phú Thịnh, p Viên Sơn, x Đường Lâm, p Trung Hưng *, p Sơn Lộc, x Thanh Mỹ
09604 p Tùng Thiện: p Xuân Khanh, p Trung Sơn Trầm, x Xuân Sơn, p Trung Hưng, p Sơn Lộc, x Thanh Mỹ *
09616 x Đoài Phương: x Kim Sơn, x Sơn Đông, x Cổ Đông *
09619 x Quảng Oai: x Cam Thượng, x Đông Quang, x Tiên Phong, x Thụy An, t Tây Đằng, x Chu Minh *
09634 x Cổ Đô: x Phú Cường (huyện Ba Vì), x Cổ Đô, x Phong Vân, x Phú Hồng, x Phú Đông, x Vạn Thắng
09661 x Minh Châu: x Minh Châu, t Tây Đằng *, x Chu Minh
09664 x Vật Lại: x Thái Hòa, x Phú Sơn (huyện Ba Vì), x Đồng Thái, x Phú Châu, x Vật Lại
09676 x Bất Bạt: x Thuần Mỹ, x Tòng Bạt, x Sơn Đà, x Cẩm Lĩnh *, x Minh Quang
09694 x Suối Hai: x Ba Trại, x Tản Lĩnh, x Thụy An *, x Cẩm Lĩnh *
09700 x Ba Vì: x Ba Vì, x Khánh Thượng, x Minh Quang *
09706 x Yên Bài: x Vân Hòa, x Yên Bài, x Thạch Hòa *
09715 x Phúc Thọ: t Phúc Thọ, x Long Thượng, x Phúc Hòa, x Phụng Thượng, x Tích Lộc, x Trạch Mỹ Lộc
09739 x Phúc Lộc: x Nam Hà, x Sen Phương, x Vân Phúc, x Võng Xuyên, x Xuân Đình
09772 x Hát Môn: x Tam Hiệp (huyện Phúc Thọ), x Hiệp Thuận, x Liên Hiệp, x Ngọc Tảo, x Tam Thuấn, x Thanh Đa, x Hát Môn
09784 x Đan Phượng: t Phùng, x Đồng Tháp, x Song Phượng, x Thượng Mỗ, x Đan Phượng
09787 x Liên Minh: x Phương Đình, x Trung Châu *, x Thọ Xuân, x Thọ An, x Hồng Hà *, x Tiến Thịnh
09817 x Ô Diên: x Hạ Mỗ, x Tân Hội, x Liên Hà (huyện Đan Phượng), x Hồng Hà, x Liên Hồng, x Liên Trung, p Tây Tựu *, x Tân Lập *
09832 x Hoài Đức: t Trạm Trôi, x Di Trạch, x Đức Giang, x Đức Thượng, p Tây Tựu, x Tân Lập, x Kim Chung (huyện Hoài Đức) *
09856 x Dương Hoà: x Cát Quế, x Dương Liễu, x Đắc Sở, x Minh Khai, x Yên Sở
09871 x Sơn Đồng: x Lại Yên, x Sơn Đồng, x Tiền Yên, x An Khánh, x Song Phương, x Vân Côn, x An Thượng, x Vân Canh *
09877 x An Khánh: x Đông La, p Dương Nội *, x An Khánh *, x La Phù *, x Song Phương *, x Vân Côn, x An Thượng *
09886 p Dương Nội: p Dương Nội, p Phú La, p Yên Nghĩa, x La Phù, p Đại Mỗ *, p La Khê *
09895 x Quốc Oai: x Thạch Thán, x Sài Sơn, x Ngọc Mỹ, t Quốc Oai, x Phượng Sơn *
09910 x Kiều Phú: x Cấn Hữu, x Liệp Nghĩa, x Tuyết Nghĩa, x Ngọc Liệp *, x Quang Trung *, x Ngọc Mỹ *
09931 x Hưng Đạo: x Cộng Hoà, x Đồng Quang, x Hưng Đạo
09952 x Phú Cát: x Đông Yên, x Hoà Thạch, x Phú Mãn, x Phú Cát *
09955 x Thạch Thất: t Liên Quan, x Cẩm Yên, x Đại Đồng, x Kim Quan, x Lại Thượng, x Phú Kim
09982 x Hạ Bằng: x Cần Kiệm, x Đồng Trúc, x Bình Yên *, x Hạ Bằng, x Tân Xã, x Phú Cát *
09988 x Hoà Lạc: x Tiến Xuân, x Thạch Hòa, x Cổ Đông *, x Bình Yên, x Hạ Bằng, x Tân Xã *
10003 x Tây Phương: x Phùng Xá (huyện Thạch Thất), x Hương Ngải, x Lam Sơn, x Thạch Xá, x Quang Trung *, t Quốc Oai *, x Ngọc Liệp, x Phượng Sơn
10015 p Chương Mỹ: p Biên Giang, t Chúc Sơn, x Đại Yên, x Ngọc Hòa, x Phụng Châu, x Tiên Phương, x Thuỵ Hương, p Đồng Mai *
10030 x Phú Nghĩa: x Đông Phương Yên, x Đông Sơn, x Thanh Bình, x Trung Hòa, x Trường Yên, x Phú Nghĩa
10045 x Xuân Mai: t Xuân Mai, x Nam Phương Tiến, x Thủy Xuân Tiên, x Tân Tiến *
10072 x Quảng Bị: x Hoàng Diệu, x Hợp Đồng, x Quảng Bị, x Tốt Động, x Lam Điền *
10081 x Trần Phú: x Hoàng Văn Thụ, x Hữu Văn, x Mỹ Lương, x Trần Phú, x Đồng Tâm *, x Tân Tiến *
10096 x Hoà Phú: x Hòa Phú (huyện Chương Mỹ), x Đồng Lạc, x Hồng Phú, x Thượng Vực, x Văn Võ, x Kim Thư *
10114 x Thanh Oai: t Kim Bài, x Đỗ Động, x Kim An, x Phương Trung, x Thanh Mai, x Kim Thư *
10126 x Bình Minh: x Bích Hòa, x Bình Minh, x Cao Viên, x Thanh Cao, x Lam Điền, x Cự Khê *, p Phú Lương *
10144 x Tam Hưng: x Mỹ Hưng, x Thanh Thùy, x Thanh Văn, x Tam Hưng
10180 x Dân Hoà: x Cao Xuân Dương, x Hồng Dương, x Liên Châu, x Tân Ước, x Dân Hòa
10183 x Thường Tín: t Thường Tín, x Tiền Phong (huyện Thường Tín), x Hiền Giang, x Hòa Bình, x Nhị Khê, x Văn Bình, x Văn Phú, x Đại Áng, x Khánh Hà *
10210 x Hồng Vân: x Hà Hồi, x Hồng Vân, x Liên Phương, x Vân Tảo, x Duyên Thái *, x Ninh Sở *, x Đông Mỹ *
10231 x Thượng Phúc: x Tân Minh (huyện Thường Tín), x Dũng Tiến, x Quất Động, x Nghiêm Xuyên, x Nguyễn Trãi
10237 x Chương Dương: x Chương Dương, x Lê Lợi, x Thắng Lợi, x Tự Nhiên, x Tô Hiệu *, x Vạn Nhất
10273 x Phú Xuyên: t Phú Minh, t Phú Xuyên, x Hồng Thái, x Minh Cường, x Nam Phong, x Nam Tiến, x Quang Hà, x Văn Tự, x Tô Hiệu *, x Vạn Nhất *
10279 x Phượng Dực: x Hoàng Long, x Hồng Minh, x Phú Túc, x Văn Hoàng, x Phượng Dực
10330 x Chuyên Mỹ: x Tân Dân (huyện Phú Xuyên), x Châu Can, x Phú Yên, x Vân Từ, x Chuyên Mỹ
10342 x Đại Xuyên: x Bạch Hạ, x Khai Thái, x Minh Tân, x Phúc Tiến, x Quang Lãng, x Tri Thủy, x Đại Xuyên
10354 x Vân Đình: t Vân Đình, x Cao Sơn Tiến, x Phương Tú, x Tảo Dương Văn
10369 x Ứng Thiên: x Hoa Viên, x Liên Bạt, x Quảng Phú Cầu, x Trường Thịnh
10402 x Ứng Hoà: x Đại Cường, x Đại Hùng, x Đông Lỗ, x Đồng Tân, x Kim Đường, x Minh Đức, x Trầm Lộng, x Trung Tú
10417 x Hoà Xá: x Hòa Phú, x Thái Hòa (huyện Ứng Hòa), x Bình Lưu Quang, x Phù Lưu
10441 x Mỹ Đức: t Đại Nghĩa, x An Phú, x Đại Hưng, x Hợp Thanh, x Phù Lưu Tế
10459 x Phúc Sơn: x Mỹ Xuyên, x Phúc Lâm, x Thượng Lâm, x Tuy Lai, x Đồng Tâm *
10465 x Hồng Sơn: x Phùng Xá (huyện Mỹ Đức), x An Mỹ, x Hợp Tiến, x Lê Thanh, x Xuy Xá, x Hồng Sơn
10489 x Hương Sơn: x An Tiến, x Hùng Tiến, x Vạn Tín, x Hương Sơn
# vn-ha-tinh
18073 p Thành Sen: p Bắc Hà, p Thạch Quý, p Tân Giang, p Thạch Hưng, p Nam Hà, p Trần Phú, p Hà Huy Tập, p Văn Yên, p Đại Nài
18100 p Trần Phú: p Thạch Trung, p Đồng Môn, p Thạch Hạ, x Hộ Độ
18115 p Bắc Hồng Lĩnh: p Bắc Hồng, p Đức Thuận, p Trung Lương, x Xuân Lam
18118 p Nam Hồng Lĩnh: p Nam Hồng, p Đậu Liêu, x Thuận Lộc
18133 x Hương Sơn: t Phố Châu, x Sơn Phú, x Sơn Bằng, x Sơn Ninh, x Sơn Trung
18160 x Sơn Hồng: x Sơn Lĩnh, x Sơn Hồng
18163 x Sơn Tiến: x Sơn Lễ, x An Hòa Thịnh, x Sơn Tiến
18172 x Sơn Tây: t Tây Sơn, x Sơn Tây
18184 x Sơn Giang: x Sơn Lâm, x Quang Diệm, x Sơn Giang
18196 x Sơn Kim 1 =
18199 x Sơn Kim 2 =
18202 x Tứ Mỹ: x Châu Bình, x Tân Mỹ Hà, x Mỹ Long
18223 x Kim Hoa: x Hàm Trường, x Kim Hoa
18229 x Đức Thọ: t Đức Thọ, x Tùng Ảnh, x Hòa Lạc, x Tân Dân
18244 x Đức Minh: x Trường Sơn, x Tùng Châu, x Liên Minh
18262 x Đức Quang: x Quang Vĩnh, x Bùi La Nhân, x Yên Hồ
18277 x Đức Thịnh: x Thanh Bình Thịnh, x Lâm Trung Thủy, x An Dũng
18304 x Đức Đồng: x Đức Lạng, x Tân Hương, x Đức Đồng
18313 x Vũ Quang: t Vũ Quang, x Hương Minh, x Quang Thọ, x Thọ Điền
18322 x Mai Hoa: x Ân Phú, x Đức Giang, x Đức Lĩnh
18328 x Thượng Đức: x Đức Bồng, x Đức Hương, x Đức Liên
18352 x Nghi Xuân: t Xuân An, x Xuân Giang, x Xuân Hồng, x Xuân Viên, x Xuân Lĩnh
18364 x Đan Hải: x Đan Trường, x Xuân Hải, x Xuân Hội, x Xuân Phổ
18373 x Tiên Điền: t Tiên Điền, x Xuân Yên, x Xuân Mỹ, x Xuân Thành
18394 x Cổ Đạm: x Cương Gián, x Xuân Liên, x Cổ Đạm
18406 x Can Lộc: t Nghèn, x Thiên Lộc, x Vượng Lộc
18409 x Hồng Lộc: x Tân Lộc, x Hồng Lộc
18418 x Tùng Lộc: x Thuần Thiện, x Tùng Lộc
18436 x Trường Lưu: x Kim Song Trường, x Thường Nga, x Phú Lộc
18466 x Gia Hanh: x Khánh Vĩnh Yên, x Thanh Lộc, x Gia Hanh
18481 x Xuân Lộc: x Sơn Lộc, x Quang Lộc, x Xuân Lộc
18484 x Đồng Lộc: t Đồng Lộc, x Thượng Lộc, x Mỹ Lộc
18496 x Hương Khê: t Hương Khê, x Hương Long, x Phú Gia
18502 x Hà Linh: x Điền Mỹ, x Hà Linh
18523 x Hương Bình: x Hòa Hải, x Phúc Đồng, x Hương Bình
18532 x Hương Phố: x Hương Giang, x Hương Thủy, x Gia Phố
18544 x Hương Xuân: x Hương Lâm, x Hương Vĩnh, x Hương Xuân
18547 x Phúc Trạch: x Hương Trạch, x Hương Liên, x Phúc Trạch
18550 x Hương Đô: x Lộc Yên, x Hương Trà, x Hương Đô
18562 x Thạch Hà: t Thạch Hà, x Thạch Long, x Thạch Sơn
18568 x Lộc Hà: t Lộc Hà, x Bình An, x Thịnh Lộc, x Thạch Kim
18583 x Mai Phụ: x Thạch Mỹ, x Thạch Châu, x Phù Lưu, x Mai Phụ
18586 x Đông Kinh: x Thạch Kênh, x Thạch Liên, x Ích Hậu
18601 x Việt Xuyên: x Việt Tiến, x Thạch Ngọc
18604 x Thạch Khê: x Đỉnh Bàn, x Thạch Hải, x Thạch Khê
18619 x Đồng Tiến: x Thạch Trị, x Thạch Hội, x Thạch Văn
18628 x Thạch Lạc: x Tượng Sơn, x Thạch Thắng, x Thạch Lạc
18634 x Toàn Lưu: x Ngọc Sơn, x Lưu Vĩnh Sơn
18652 p Hà Huy Tập: x Tân Lâm Hương, x Thạch Đài, p Đại Nài
18667 x Thạch Xuân: x Nam Điền, x Thạch Xuân
18673 x Cẩm Xuyên: t Cẩm Xuyên, x Cẩm Quang, x Cẩm Quan
18676 x Thiên Cầm: t Thiên Cầm, x Nam Phúc Thăng, x Cẩm Nhượng
18682 x Yên Hoà: x Cẩm Dương, x Yên Hòa
18685 x Cẩm Bình: x Cẩm Vịnh, x Thạch Bình, x Cẩm Thành, x Cẩm Bình
18736 x Cẩm Hưng: x Cẩm Thịnh, x Cẩm Hà, x Cẩm Hưng
18739 x Cẩm Duệ: x Cẩm Mỹ, x Cẩm Thạch, x Cẩm Duệ
18742 x Cẩm Trung: x Cẩm Lĩnh, x Cẩm Lộc, x Cẩm Trung
18748 x Cẩm Lạc: x Cẩm Minh, x Cẩm Sơn, x Cẩm Lạc
18754 p Sông Trí: p Hưng Trí, p Kỳ Trinh, x Kỳ Châu, x Kỳ Lợi
18766 x Kỳ Xuân: x Kỳ Phong, x Kỳ Bắc, x Kỳ Xuân
18775 x Kỳ Anh: t Kỳ Đồng, x Kỳ Giang, x Kỳ Tiến, x Kỳ Phú
18781 p Hải Ninh: p Kỳ Ninh, x Kỳ Hà, x Kỳ Hải
18787 x Kỳ Văn: x Kỳ Tây, x Kỳ Trung, x Kỳ Văn
18790 x Kỳ Khang: x Kỳ Thọ, x Kỳ Thư, x Kỳ Khang
18814 x Kỳ Hoa: x Kỳ Tân, x Kỳ Hoa
18823 p Vũng Áng: p Kỳ Long, p Kỳ Thịnh, x Kỳ Lợi
18832 p Hoành Sơn: p Kỳ Nam, p Kỳ Phương, p Kỳ Liên, x Kỳ Lợi
18838 x Kỳ Lạc: x Lâm Hợp, x Kỳ Lạc
18844 x Kỳ Thượng: x Kỳ Sơn, x Kỳ Thượng
# vn-hai-phong-2025
10507 p Thành Đông: p Cẩm Thượng, p Bình Hàn, p Nguyễn Trãi, x An Thượng
10525 p Hải Dương: p Trần Hưng Đạo (thành phố Hải Dương), p Nhị Châu, p Ngọc Châu, p Quang Trung
10532 p Lê Thanh Nghị: p Tân Bình, p Thanh Bình, p Lê Thanh Nghị, p Trần Phú
10537 p Tân Hưng: p Hải Tân, p Tân Hưng, x Ngọc Sơn, p Trần Phú
10543 p Việt Hoà: p Việt Hòa, x Cao An, p Tứ Minh, t Lai Cách
10546 p Chí Linh: p Phả Lại, p Cổ Thành, x Nhân Huệ
10549 p Chu Văn An: p Sao Đỏ, p Văn An, p Chí Minh, p Thái Học, p Cộng Hòa, p Văn Đức
10552 p Nguyễn Trãi: p Bến Tắm, x Bắc An, x Hoàng Hoa Thám
10570 p Trần Hưng Đạo: x Lê Lợi, x Hưng Đạo (thành phố Chí Linh), p Cộng Hòa
10573 p Trần Nhân Tông: p Hoàng Tân, p Hoàng Tiến, p Văn Đức
10603 p Lê Đại Hành: p Tân Dân (thành phố Chí Linh), p An Lạc, p Đồng Lạc
10606 x Nam Sách: t Nam Sách, x Hồng Phong (huyện Nam Sách), x Đồng Lạc
10615 x Hợp Tiến: x Nam Hưng (huyện Nam Sách), x Nam Tân, x Hợp Tiến
10633 x Trần Phú: x Quốc Tuấn (huyện Nam Sách), x Hiệp Cát, x Trần Phú
10642 x Thái Tân: x Minh Tân (huyện Nam Sách), x An Sơn, x Thái Tân
10645 x An Phú: x An Bình, x An Phú, x Cộng Hòa
10660 p Ái Quốc: p Ái Quốc, x Quyết Thắng, x Hồng Lạc
10675 p Kinh Môn: p An Lưu, p Hiệp An, p Long Xuyên
10678 p Bắc An Phụ: p Thất Hùng, x Bạch Đằng (thị xã Kinh Môn), x Lê Ninh, p Văn Đức
10705 x Nam An Phụ: x Quang Thành, x Lạc Long, x Thăng Long, x Tuấn Việt, x Vũ Dũng, x Cộng Hòa
10714 p Nhị Chiểu: p Tân Dân (thị xã Kinh Môn), p Minh Tân, p Duy Tân, p Phú Thứ
10726 p Phạm Sư Mạnh: p Phạm Thái, p An Sinh, p Hiệp Sơn
10729 p Trần Liễu: p An Phụ, x Hiệp Hòa, x Thượng Quận
10744 p Nguyễn Đại Năng: p Thái Thịnh, p Hiến Thành, x Minh Hòa
10750 x Phú Thái: t Phú Thái, x Kim Xuyên, x Kim Anh, x Kim Liên, x Thượng Quận
10756 x Lai Khê: x Lai Khê, x Vũ Dũng, x Tuấn Việt, x Cộng Hoà, x Thanh An, x Cẩm Việt
10792 x An Thành: x Ngũ Phúc (huyện Kim Thành), x Kim Tân, x Kim Đính
10804 x Kim Thành: x Đồng Cẩm, x Tam Kỳ, x Đại Đức, x Hòa Bình
10813 x Thanh Hà: t Thanh Hà, x Thanh Sơn (huyện Thanh Hà), x Thanh Tân
10816 x Hà Bắc: x Tân Việt (huyện Thanh Hà), x Cẩm Việt, x Hồng Lạc
10837 p Nam Đồng: p Nam Đồng, x Tiền Tiến
10843 x Hà Nam: x Thanh Xuân, x Liên Mạc, x Thanh Lang, x Thanh An, x Hòa Bình
10846 x Hà Tây: x Tân An, x An Phượng, x Thanh Hải
10882 x Hà Đông: x Thanh Hồng, x Vĩnh Cường, x Thanh Quang
10888 x Cẩm Giang: t Cẩm Giang, x Định Sơn, x Cẩm Hoàng
10891 p Tứ Minh: x Cẩm Đoài, p Tứ Minh, t Lai Cách
10903 x Cẩm Giàng: x Lương Điền, x Ngọc Liên, x Cẩm Hưng, x Phúc Điền
10909 x Tuệ Tĩnh: x Đức Chính, x Cẩm Vũ, x Cẩm Văn
10930 x Mao Điền: x Tân Trường, x Cẩm Đông, x Phúc Điền
10945 x Kẻ Sặt: x Vĩnh Hưng, x Hùng Thắng (huyện Bình Giang), t Kẻ Sặt, x Vĩnh Hồng
10966 x Bình Giang: x Tân Việt (huyện Bình Giang), x Long Xuyên, x Hồng Khê, x Cổ Bì, x Vĩnh Hồng
10972 x Đường An: x Thúc Kháng, x Thái Minh, x Tân Hồng, x Thái Dương, x Thái Hòa
10993 x Thượng Hồng: x Bình Xuyên (huyện Bình Giang), x Thanh Tùng, x Đoàn Tùng, x Thúc Kháng, x Thái Minh, x Tân Hồng, x Thái Dương, x Thái Hòa
10999 x Gia Lộc: x Gia Tiến, t Gia Lộc, x Gia Phúc, x Yết Kiêu, x Lê Lợi (huyện Gia Lộc)
11002 p Thạch Khôi: p Thạch Khôi, x Gia Xuyên, x Liên Hồng, x Thống Nhất
11020 x Yết Kiêu: x Thống Nhất, x Lê Lợi (huyện Gia Lộc), x Yết Kiêu
11050 x Gia Phúc: x Toàn Thắng, x Hoàng Diệu, x Hồng Hưng, x Thống Kênh, x Đoàn Thượng, x Quang Đức, t Gia Lộc, x Gia Phúc
11065 x Trường Tân: x Phạm Trấn, x Nhật Quang, x Thống Kênh, x Đoàn Thượng, x Quang Đức, t Thanh Miện
11074 x Tứ Kỳ: t Tứ Kỳ, x Minh Đức, x Quang Khải, x Quang Phục
11086 x Đại Sơn: x Bình Lãng, x Đại Sơn, x Thanh Hải, x Hưng Đạo (huyện Tứ Kỳ)
11113 x Tân Kỳ: x Đại Hợp (huyện Tứ Kỳ), x Tân Kỳ, x Dân An, x Kỳ Sơn, x Hưng Đạo (huyện Tứ Kỳ)
11131 x Chí Minh: x An Thanh, x Văn Tố, x Chí Minh
11140 x Lạc Phượng: x Quang Trung (huyện Tứ Kỳ), x Lạc Phượng, x Tiên Động
11146 x Nguyên Giáp: x Hà Kỳ, x Nguyên Giáp, x Hà Thanh, x Tiên Động
11164 x Vĩnh Lại: x Ứng Hòe, x Tân Hương, x Nghĩa An
11167 x Tân An: x Tân Phong (huyện Ninh Giang), x An Đức, x Đức Phúc
11203 x Ninh Giang: t Ninh Giang, x Vĩnh Hòa (huyện Ninh Giang), x Hồng Dụ, x Hiệp Lực
11218 x Hồng Châu: x Tân Quang, x Văn Hội, x Hưng Long
11224 x Khúc Thừa Dụ: x Bình Xuyên, x Hồng Phong (huyện Ninh Giang), x Kiến Phúc
11239 x Thanh Miện: x Cao Thắng, x Ngũ Hùng, x Tứ Cường, t Thanh Miện
11242 x Nguyễn Lương Bằng: x Phạm Kha, x Nhân Quyền, x Thanh Tùng, x Đoàn Tùng
11254 x Bắc Thanh Miện: x Hồng Quang, x Lam Sơn, x Lê Hồng
11257 x Hải Hưng: x Tân Trào (huyện Thanh Miện), x Ngô Quyền, x Đoàn Kết
11284 x Nam Thanh Miện: x Hồng Phong (huyện Thanh Miện), x Thanh Giang, x Chi Lăng Bắc, x Chi Lăng Nam
11311 p Hồng Bàng: p Hoàng Văn Thụ, p Minh Khai, p Phan Bội Châu, p Thượng Lý, p Sở Dầu, p Hùng Vương, p Gia Viên
11329 p Ngô Quyền: p Máy Chai, p Vạn Mỹ, p Cầu Tre, p Gia Viên, p Đông Khê
11359 p Gia Viên: p Đằng Giang, p Cầu Đất, p Lạch Tray, p Gia Viên, p Đông Khê
11383 p Lê Chân: p Hàng Kênh, p Dư Hàng Kênh, p Kênh Dương, p An Biên, p Trần Nguyên Hãn, p Vĩnh Niệm, p Cầu Đất, p Lạch Tray
11407 p An Biên: p An Dương, p An Biên, p Trần Nguyên Hãn, p Vĩnh Niệm
11411 p Đông Hải: p Đông Hải 1, p Đông Hải 2, p Nam Hải
11413 p Hải An: p Cát Bi, p Đằng Lâm, p Thành Tô, p Đằng Hải, p Tràng Cát, p Nam Hải, p Đông Hải 2
11443 p Kiến An: p Nam Sơn (quận Kiến An), p Đồng Hòa, p Bắc Sơn, p Trần Thành Ngọ, p Văn Đẩu
11446 p Phù Liễn: p Bắc Hà, p Ngọc Sơn, t Trường Sơn, p Nam Sơn (quận Kiến An), p Đồng Hòa, p Bắc Sơn, p Trần Thành Ngọ, p Văn Đẩu
11455 p Đồ Sơn: p Hải Sơn, p Tân Thành, p Vạn Hương, p Ngọc Xuyên
11473 p Bạch Đằng: p Minh Đức, x Bạch Đằng (thành phố Thủy Nguyên), p Phạm Ngũ Lão
11488 p Lưu Kiếm: p Trần Hưng Đạo (thành phố Thủy Nguyên), p Lưu Kiếm, x Liên Xuân, x Quang Trung (thành phố Thủy Nguyên)
11503 x Việt Khê: x Ninh Sơn, x Liên Xuân
11506 p Lê Ích Mộc: p Quảng Thanh, p Lê Hồng Phong, x Quang Trung (thành phố Thủy Nguyên)
11533 p Hoà Bình: p Hòa Bình, p An Lư, p Thủy Hà
11542 p Nam Triệu: p Nam Triệu Giang, p Lập Lễ, p Tam Hưng
11557 p Thiên Hương: p Thiên Hương, p Hoàng Lâm, p Lê Hồng Phong, p Hoa Động
11560 p Thuỷ Nguyên: p Dương Quan, p Thủy Đường, p Hoa Động, p An Lư, p Thủy Hà
11581 p An Dương: p Nam Sơn (quận An Dương), p An Hải, p Lê Lợi, p Đồng Thái, p Tân Tiến, p An Hưng
11593 p An Phong: p An Hòa, p Hồng Phong, p Đại Bản, p Lê Thiện, p Tân Tiến, p Lê Lợi
11602 p Hồng An: p Quán Toan, p An Hồng, p An Hưng, p Đại Bản, p Lê Thiện, p Tân Tiến
11617 p An Hải: p An Đồng, p Hồng Thái, p Lê Lợi, p An Hải, p Đồng Thái
11629 x An Lão: t An Lão, x An Thắng, x Tân Dân, x An Tiến, t Trường Sơn, x Thái Sơn
11635 x An Trường: x Bát Trang, x Trường Thọ, x Trường Thành
11647 x An Quang: x Quốc Tuấn, x Quang Trung (huyện An Lão), x Quang Hưng
11668 x An Khánh: x Tân Viên, x Mỹ Đức, x Thái Sơn
11674 x An Hưng: x An Thái, x An Thọ, x Chiến Thắng
11680 x Kiến Thuỵ: t Núi Đối, x Thanh Sơn (huyện Kiến Thụy), x Thuận Thiên, x Hữu Bằng, x Kiến Hưng
11689 p Hưng Đạo: p Đa Phúc, p Hưng Đạo, p Anh Dũng, p Hải Thành
11692 p Dương Kinh: p Hòa Nghĩa, p Tân Thành, p Anh Dũng, p Hải Thành
11713 x Nghi Dương: x Ngũ Phúc (huyện Kiến Thụy), x Kiến Quốc, x Du Lễ
11725 x Kiến Minh: x Minh Tân (huyện Kiến Thụy), x Đại Đồng, x Đông Phương
11728 x Kiến Hưng: x Tân Trào (huyện Kiến Thụy), x Kiến Hưng, x Đoàn Xá
11737 p Nam Đồ Sơn: p Minh Đức (quận Đồ Sơn), p Bàng La, p Hợp Đức, p Vạn Hương, p Ngọc Xuyên
11749 x Kiến Hải: x Tân Phong, x Đại Hợp (huyện Kiến Thụy), x Tú Sơn, x Đoàn Xá
11755 x Tiên Lãng: t Tiên Lãng, x Quyết Tiến, x Tiên Thanh, x Khởi Nghĩa
11761 x Quyết Thắng: x Đại Thắng, x Tiên Cường, x Tự Cường
11779 x Tân Minh: x Cấp Tiến, x Kiến Thiết, x Đoàn Lập, x Tân Minh
11791 x Tiên Minh: x Tiên Thắng, x Tiên Minh, x Tân Minh
11806 x Chấn Hưng: x Nam Hưng (huyện Tiên Lãng), x Bắc Hưng, x Đông Hưng, x Tây Hưng
11809 x Hùng Thắng: x Hùng Thắng (huyện Tiên Lãng), x Vinh Quang
11824 x Vĩnh Bảo: t Vĩnh Bảo, x Vĩnh Hưng (huyện Vĩnh Bảo), x Tân Hưng, x Tân Liên
11836 x Vĩnh Thịnh: x Thắng Thủy, x Trung Lập, x Việt Tiến
11842 x Vĩnh Thuận: x Vĩnh An, x Giang Biên, x Dũng Tiến
11848 x Vĩnh Hoà: x Vĩnh Hòa (huyện Vĩnh Bảo), x Hùng Tiến
11875 x Vĩnh Hải: x Tiền Phong, x Vĩnh Hải
11887 x Vĩnh Am: x Tam Cường, x Cao Minh, x Liên Am
11911 x Nguyễn Bỉnh Khiêm: x Trấn Dương, x Hòa Bình, x Lý Học
11914 đ Cát Hải: t Cát Hải, t Cát Bà, x Đồng Bài, x Hoàng Châu, x Nghĩa Lộ, x Văn Phong, x Gia Luận, x Hiền Hào, x Phù Long, x Trân Châu, x Việt Hải, x Xuân Đám
11948 đ Bạch Long Vĩ: h Bạch Long Vĩ
# vn-ho-chi-minh-2025
25747 p Thủ Dầu Một: p Phú Cường, p Phú Thọ, p Chánh Nghĩa, p Hiệp Thành (thành phố Thủ Dầu Một), p Chánh Mỹ
25750 p Phú Lợi: p Phú Hòa, p Phú Lợi, p Hiệp Thành (thành phố Thủ Dầu Một)
25760 p Bình Dương: p Phú Mỹ (thành phố Thủ Dầu Một), p Hòa Phú, p Phú Tân, p Phú Chánh
25768 p Phú An: p Tân An, x Phú An, p Hiệp An
25771 p Chánh Hiệp: p Định Hòa, p Tương Bình Hiệp, p Hiệp An, p Chánh Mỹ
25777 x Dầu Tiếng: t Dầu Tiếng, x Định An, x Định Thành, x Định Hiệp
25780 x Minh Thạnh: x Minh Hòa, x Minh Tân, x Minh Thạnh
25792 x Long Hoà: x Long Tân, x Long Hòa (huyện Dầu Tiếng), x Minh Tân, x Minh Thạnh
25807 x Thanh An: x Thanh An, x Định Hiệp, x Thanh Tuyền, x An Lập
25813 p Bến Cát: x Tân Hưng (huyện Bàu Bàng), x Lai Hưng, p Mỹ Phước
25819 x Trừ Văn Thố: x Trừ Văn Thố, x Cây Trường II, t Lai Uyên
25822 x Bàu Bàng: t Lai Uyên
25837 p Chánh Phú Hoà: p Chánh Phú Hòa, x Hưng Hòa
25840 p Long Nguyên: p An Điền, x Long Nguyên, p Mỹ Phước
25843 p Tây Nam: p An Tây, x Thanh Tuyền, x An Lập
25846 p Thới Hoà =
25849 p Hoà Lợi: p Tân Định (thành phố Bến Cát), p Hòa Lợi
25858 x Phú Giáo: t Phước Vĩnh, x An Bình, x Tam Lập
25864 x Phước Thành: x Tân Hiệp (huyện Phú Giáo), x An Thái, x Phước Sang
25867 x An Long: x An Linh, x Tân Long, x An Long
25882 x Phước Hoà: x Vĩnh Hòa, x Phước Hòa, x Tam Lập
25888 p Tân Uyên: p Uyên Hưng, x Bạch Đằng, x Tân Lập, x Tân Mỹ
25891 p Tân Khánh: p Thạnh Phước, p Tân Phước Khánh, p Tân Vĩnh Hiệp, x Thạnh Hội, p Thái Hòa
25906 x Bắc Tân Uyên: t Tân Thành, x Đất Cuốc, x Tân Định
25909 x Thường Tân: x Lạc An, x Hiếu Liêm, x Thường Tân, x Tân Mỹ
25912 p Vĩnh Tân: p Vĩnh Tân, t Tân Bình
25915 p Bình Cơ: x Bình Mỹ (huyện Bắc Tân Uyên), p Hội Nghĩa
25920 p Tân Hiệp: p Khánh Bình, p Tân Hiệp
25942 p Dĩ An: p An Bình, p Dĩ An, p Tân Đông Hiệp
25945 p Tân Đông Hiệp: p Tân Bình, p Thái Hòa, p Tân Đông Hiệp
25951 p Đông Hoà: p Bình An, p Bình Thắng, p Đông Hòa
25966 p Lái Thiêu: p Bình Nhâm, p Lái Thiêu, p Vĩnh Phú
25969 p Thuận Giao: p Thuận Giao, p Bình Chuẩn
25975 p An Phú: p An Phú (thành phố Thuận An), p Bình Chuẩn
25978 p Thuận An: p Hưng Định, p An Thạnh, x An Sơn
25987 p Bình Hoà: p Bình Hòa, p Vĩnh Phú
26506 p Vũng Tàu: p 1, p 2, p 3, p 4, p 5 (thành phố Vũng Tàu), p Thắng Nhì, p Thắng Tam
26526 p Tam Thắng: p 7, p 8, p 9 (thành phố Vũng Tàu), p Nguyễn An Ninh
26536 p Rạch Dừa: p 10 (thành phố Vũng Tàu), p Thắng Nhất, p Rạch Dừa
26542 p Phước Thắng: p 11, p 12 (thành phố Vũng Tàu)
26545 x Long Sơn =
26560 p Bà Rịa: p Phước Trung, p Phước Nguyên, p Long Toàn, p Phước Hưng
26566 p Long Hương: x Tân Hưng (thành phố Bà Rịa), p Kim Dinh, p Long Hương
26572 p Tam Long: p Long Tâm, x Hòa Long, x Long Phước
26575 x Ngãi Giao: t Ngãi Giao, x Bình Ba, x Suối Nghệ
26584 x Xuân Sơn: x Suối Rao, x Sơn Bình, x Xuân Sơn
26590 x Bình Giã: x Bình Trung, x Quảng Thành, x Bình Giã
26596 x Châu Đức: x Cù Bị, x Xà Bang
26608 x Kim Long: t Kim Long, x Bàu Chinh, x Láng Lớn
26617 x Nghĩa Thành: x Đá Bạc, x Nghĩa Thành
26620 x Hồ Tràm: t Phước Bửu, x Phước Tân, x Phước Thuận
26632 x Xuyên Mộc: x Bông Trang, x Bưng Riềng, x Xuyên Mộc
26638 x Bàu Lâm: x Tân Lâm, x Bàu Lâm
26641 x Hoà Hội: x Hòa Hưng, x Hòa Bình, x Hòa Hội
26647 x Hoà Hiệp =
26656 x Bình Châu =
26659 x Long Điền: t Long Điền, x Tam An
26662 x Long Hải: t Long Hải, x Phước Tỉnh, x Phước Hưng
26680 x Đất Đỏ: t Đất Đỏ, x Long Tân (huyện Long Đất), x Láng Dài, x Phước Long Thọ
26686 x Phước Hải: t Phước Hải, x Phước Hội
26704 p Phú Mỹ: p Phú Mỹ (thành phố Phú Mỹ), p Mỹ Xuân
26710 p Tân Hải: p Tân Hòa, p Tân Hải
26713 p Tân Phước: p Phước Hòa, p Tân Phước
26725 p Tân Thành: p Hắc Dịch, x Sông Xoài
26728 x Châu Pha: x Tóc Tiên, x Châu Pha
26732 đ Côn Đảo: h Côn Đảo
26737 p Tân Định: p Tân Định (Quận 1), p Đa Kao
26740 p Sài Gòn: p Bến Nghé, p Đa Kao, p Nguyễn Thái Bình
26743 p Bến Thành: p Bến Thành, p Phạm Ngũ Lão, p Cầu Ông Lãnh, p Nguyễn Thái Bình
26758 p Cầu Ông Lãnh: p Nguyễn Cư Trinh, p Cầu Kho, p Cô Giang, p Cầu Ông Lãnh
26767 p An Phú Đông: p Thạnh Lộc, p An Phú Đông
26773 p Thới An: p Thạnh Xuân, p Thới An
26782 p Tân Thới Hiệp: p Hiệp Thành (Quận 12), p Tân Thới Hiệp
26785 p Trung Mỹ Tây: p Tân Chánh Hiệp, p Trung Mỹ Tây
26791 p Đông Hưng Thuận: p Tân Thới Nhất, p Tân Hưng Thuận, p Đông Hưng Thuận
26800 p Linh Xuân: p Linh Trung, p Linh Xuân, p Linh Tây
26803 p Tam Bình: p Bình Chiểu, p Tam Phú, p Tam Bình
26809 p Hiệp Bình: p Hiệp Bình Chánh, p Hiệp Bình Phước, p Linh Đông
26824 p Thủ Đức: p Bình Thọ, p Linh Chiểu, p Trường Thọ, p Linh Tây, p Linh Đông
26833 p Long Bình: p Long Bình, p Long Thạnh Mỹ
26842 p Tăng Nhơn Phú: p Tân Phú (thành phố Thủ Đức), p Hiệp Phú, p Tăng Nhơn Phú A, p Tăng Nhơn Phú B, p Long Thạnh Mỹ
26848 p Phước Long: p Phước Bình, p Phước Long A, p Phước Long B
26857 p Long Phước: p Trường Thạnh, p Long Phước
26860 p Long Trường: p Phú Hữu, p Long Trường
26876 p An Nhơn: p 5, p 6 (quận Gò Vấp)
26878 p An Hội Đông: p 15, p 16 (quận Gò Vấp)
26882 p An Hội Tây: p 12, p 14 (quận Gò Vấp)
26884 p Gò Vấp: p 10, p 17 (quận Gò Vấp)
26890 p Hạnh Thông: p 1, p 3 (quận Gò Vấp)
26898 p Thông Tây Hội: p 8, p 11 (quận Gò Vấp)
26905 p Bình Lợi Trung: p 5, p 11, p 13 (quận Bình Thạnh)
26911 p Bình Quới: p 27, p 28
26929 p Bình Thạnh: p 12, p 14 (quận Bình Thạnh), p 26
26944 p Gia Định: p 1, p 2, p 7, p 17 (quận Bình Thạnh)
26956 p Thạnh Mỹ Tây: p 19, p 22, p 25
26968 p Tân Sơn Nhất: p 4, p 5, p 7 (quận Tân Bình)
26977 p Tân Sơn Hoà: p 1, p 2, p 3 (quận Tân Bình)
26983 p Bảy Hiền: p 10, p 11, p 12 (quận Tân Bình)
26995 p Tân Hoà: p 6, p 8, p 9 (quận Tân Bình)
27004 p Tân Bình: p 13, p 14 (quận Tân Bình), p 15 (quận Tân Bình)
27007 p Tân Sơn: p 15 (quận Tân Bình)
27013 p Tây Thạnh: p Tây Thạnh, p Sơn Kỳ
27019 p Tân Sơn Nhì: p Tân Sơn Nhì, p Sơn Kỳ, p Tân Quý, p Tân Thành
27022 p Phú Thọ Hoà: p Phú Thọ Hòa, p Tân Thành, p Tân Quý
27028 p Phú Thạnh: p Hiệp Tân, p Phú Thạnh, p Tân Thới Hòa
27031 p Tân Phú: p Phú Trung, p Hòa Thạnh, p Tân Thới Hòa, p Tân Thành
27043 p Đức Nhuận: p 4, p 5, p 9 (quận Phú Nhuận)
27058 p Cầu Kiệu: p 1, p 2, p 7 (quận Phú Nhuận), p 15 (quận Phú Nhuận)
27073 p Phú Nhuận: p 8, p 10, p 11, p 13 (quận Phú Nhuận), p 15 (quận Phú Nhuận)
27094 p An Khánh: p Thủ Thiêm, p An Lợi Đông, p Thảo Điền, p An Khánh, p An Phú (thành phố Thủ Đức)
27097 p Bình Trưng: p Bình Trưng Đông, p Bình Trưng Tây, p An Phú (thành phố Thủ Đức)
27112 p Cát Lái: p Thạnh Mỹ Lợi, p Cát Lái
27139 p Xuân Hoà: p Võ Thị Sáu, p 4 (Quận 3)
27142 p Nhiêu Lộc: p 9, p 11, p 12, p 14 (Quận 3)
27154 p Bàn Cờ: p 1, p 2, p 3, p 5, p 4 (Quận 3)
27163 p Hoà Hưng: p 12, p 13, p 15 (Quận 10), p 14 (Quận 10)
27169 p Diên Hồng: p 6, p 8 (Quận 10), p 14 (Quận 10)
27190 p Vườn Lài: p 1, p 2, p 4, p 9, p 10 (Quận 10)
27211 p Hoà Bình: p 5, p 14 (Quận 11)
27226 p Phú Thọ: p 11, p 15 (Quận 11), p 8 (Quận 11)
27232 p Bình Thới: p 3, p 10 (Quận 11), p 8 (Quận 11)
27238 p Minh Phụng: p 1, p 7, p 16 (Quận 11)
27259 p Xóm Chiếu: p 13, p 16, p 18, p 15 (Quận 4)
27265 p Khánh Hội: p 8, p 9 (Quận 4), p 2, p 4 (Quận 4), p 15 (Quận 4)
27286 p Vĩnh Hội: p 1, p 3 (Quận 4), p 2, p 4 (Quận 4)
27301 p Chợ Quán: p 1, p 2, p 4 (Quận 5)
27316 p An Đông: p 5, p 7, p 9 (Quận 5)
27343 p Chợ Lớn: p 11, p 12, p 13, p 14 (Quận 5)
27349 p Phú Lâm: p 12, p 13, p 14 (Quận 6)
27364 p Bình Phú: p 10, p 11 (Quận 6), p 16 (Quận 8)
27367 p Bình Tây: p 2, p 9 (Quận 6)
27373 p Bình Tiên: p 1, p 7, p 8 (Quận 6)
27418 p Chánh Hưng: p 4 (Quận 8), - Rạch Ông, p Hưng Phú, p 5 (Quận 8)
27424 p Bình Đông: p 6 (Quận 8), p 7 (Quận 8), x An Phú Tây, p 5 (Quận 8)
27427 p Phú Định: p 14, p 15 (Quận 8), p Xóm Củi, p 16 (Quận 8)
27439 p Bình Hưng Hoà: p Bình Hưng Hòa, p Sơn Kỳ, p Bình Hưng Hòa A
27442 p Bình Tân: p Bình Hưng Hòa B, p Bình Trị Đông A, p Tân Tạo
27448 p Bình Trị Đông: p Bình Trị Đông, p Bình Hưng Hòa A, p Bình Trị Đông A
27457 p Tân Tạo: x Tân Kiên, p Tân Tạo A, p Tân Tạo
27460 p An Lạc: p Bình Trị Đông B, p An Lạc A, p An Lạc
27475 p Tân Hưng: p Tân Phong, p Tân Quy, p Tân Kiểng, p Tân Hưng
27478 p Tân Thuận: p Bình Thuận, p Tân Thuận Đông, p Tân Thuận Tây
27484 p Phú Thuận: p Phú Thuận, p Phú Mỹ (Quận 7)
27487 p Tân Mỹ: p Tân Phú (Quận 7), p Phú Mỹ (Quận 7)
27496 x Tân An Hội: t Củ Chi, x Phước Hiệp, x Tân An Hội
27508 x An Nhơn Tây: x Phú Mỹ Hưng, x An Phú, x An Nhơn Tây
27511 x Nhuận Đức: x Phạm Văn Cội, x Trung Lập Hạ, x Nhuận Đức
27526 x Thái Mỹ: x Trung Lập Thượng, x Phước Thạnh, x Thái Mỹ
27541 x Phú Hoà Đông: x Tân Thạnh Tây, x Tân Thạnh Đông, x Phú Hòa Đông
27544 x Bình Mỹ: x Bình Mỹ (huyện Củ Chi), x Hòa Phú, x Trung An
27553 x Củ Chi: x Tân Phú Trung, x Tân Thông Hội, x Phước Vĩnh An
27559 x Hóc Môn: x Tân Hiệp (huyện Hóc Môn), x Tân Xuân, t Hóc Môn
27568 x Đông Thạnh: x Thới Tam Thôn, x Nhị Bình, x Đông Thạnh
27577 x Xuân Thới Sơn: x Tân Thới Nhì, x Xuân Thới Đông, x Xuân Thới Sơn
27592 x Bà Điểm: x Xuân Thới Thượng, x Trung Chánh, x Bà Điểm
27595 x Tân Nhựt: t Tân Túc, x Tân Nhựt, p Tân Tạo A, x Tân Kiên, p 16 (Quận 8)
27601 x Vĩnh Lộc: x Vĩnh Lộc A, x Phạm Văn Hai
27604 x Tân Vĩnh Lộc: x Vĩnh Lộc B, x Phạm Văn Hai, p Tân Tạo
27610 x Bình Lợi: x Lê Minh Xuân, x Bình Lợi
27619 x Bình Hưng: x Phong Phú, x Bình Hưng, p 7 (Quận 8)
27628 x Hưng Long: x Đa Phước, x Qui Đức, x Hưng Long
27637 x Bình Chánh: x Tân Quý Tây, x Bình Chánh, x An Phú Tây
27655 x Nhà Bè: t Nhà Bè, x Phú Xuân, x Phước Kiển, x Phước Lộc
27658 x Hiệp Phước: x Nhơn Đức, x Long Thới, x Hiệp Phước
27664 x Cần Giờ: x Long Hòa (huyện Cần Giờ), t Cần Thạnh
27667 x Bình Khánh: x Tam Thôn Hiệp, x Bình Khánh, x An Thới Đông
27673 x An Thới Đông: x Lý Nhơn, x An Thới Đông
27676 x Thạnh An =
# vn-hue
19753 p Phú Xuân: p Gia Hội, p Phú Hậu, p Tây Lộc, p Thuận Lộc, p Thuận Hòa, p Đông Ba
19774 p Kim Long: p Long Hồ, p Hương Long, p Kim Long
19777 p Vỹ Dạ: p Thủy Vân, p Xuân Phú, p Vỹ Dạ
19789 p Thuận Hoá: p Phú Hội, p Phú Nhuận, p Đúc, p Vĩnh Ninh, p Phước Vĩnh, p Trường An
19804 p Hương An: p An Hòa, p Hương Sơ, p Hương An
19813 p Thuỷ Xuân: p Thủy Biều, p Thủy Bằng, p Thủy Xuân
19815 p An Cựu: p An Đông, p An Tây, p An Cựu
19819 p Phong Điền: p Phong Thu, x Phong Mỹ, x Phong Xuân
19828 p Phong Phú: p Phong Phú, x Phong Thạnh
19831 p Phong Dinh: p Phong Hòa, x Phong Bình, x Phong Chương
19858 p Phong Thái: p Phong An, p Phong Hiền, x Phong Sơn
19867 x Quảng Điền: t Sịa, x Quảng Phước, x Quảng An, x Quảng Thọ
19873 p Phong Quảng: p Phong Hải, x Quảng Công, x Quảng Ngạn
19885 x Đan Điền: x Quảng Thái, x Quảng Lợi, x Quảng Vinh, x Quảng Phú
19900 p Thuận An: p Thuận An, x Phú Hải, x Phú Thuận
19909 p Dương Nỗ =
19918 x Phú Hồ: x Phú Xuân, x Phú Lương, x Phú Hồ
19930 p Mỹ Thượng: p Phú Thượng, x Phú An, x Phú Mỹ
19942 x Phú Vang: t Phú Đa, x Phú Gia, x Vinh Hà
19945 x Phú Vinh: x Phú Diên, x Vinh Xuân, x Vinh An, x Vinh Thanh
19960 p Phú Bài: p Phú Bài, x Thủy Phù, x Phú Sơn, x Dương Hòa
19969 p Thanh Thuỷ: p Thủy Dương, p Thủy Phương, x Thủy Thanh
19975 p Hương Thuỷ: p Thủy Lương, p Thủy Châu, x Thủy Tân
19996 p Hương Trà: p Tứ Hạ, p Hương Văn, p Hương Vân
20014 p Hoá Châu: p Hương Phong, p Hương Vinh, x Quảng Thành
20017 p Kim Trà: p Hương Xuân, p Hương Chữ, x Hương Toàn
20035 x Bình Điền: x Hương Bình, x Bình Thành, x Bình Tiến
20044 x A Lưới 2: t A Lưới, x Hồng Bắc, x Quảng Nhâm, x A Ngo
20050 x A Lưới 5: x Hương Nguyên, x Hồng Hạ
20056 x A Lưới 1: x Hồng Thủy, x Hồng Vân, x Trung Sơn, x Hồng Kim
20071 x A Lưới 3: x Sơn Thủy, x Hồng Thượng, x Phú Vinh, x Hồng Thái
20101 x A Lưới 4: x Hương Phong, x A Roàng, x Đông Sơn, x Lâm Đớt
20107 x Phú Lộc: t Phú Lộc, x Lộc Trì, x Lộc Bình
20122 x Vinh Lộc: x Vinh Hưng, x Vinh Mỹ, x Giang Hải, x Vinh Hiền
20131 x Hưng Lộc: t Lộc Sơn, x Lộc Bổn, x Xuân Lộc
20137 x Chân Mây - Lăng Cô: t Lăng Cô, x Lộc Tiến, x Lộc Vĩnh, x Lộc Thủy
20140 x Lộc An: x Lộc Hòa, x Lộc Điền, x Lộc An
20161 x Khe Tre: t Khe Tre, x Hương Phú, x Hương Lộc, x Thượng Lộ
20179 x Nam Đông: x Hương Xuân, x Thượng Nhật, x Hương Sơn
20182 x Long Quảng: x Thượng Quảng, x Thượng Long, x Hương Hữu
# vn-hung-yen-2025
11953 p Phố Hiến: p An Tảo, p Lê Lợi, p Hiến Nam, p Minh Khai, x Trung Nghĩa, x Liên Phương
11977 x Tân Hưng: x Thủ Sỹ, x Phương Nam, x Tân Hưng
11980 p Hồng Châu: p Hồng Châu, x Quảng Châu, x Hoàng Hanh
11983 p Sơn Nam: p Lam Sơn, x Phú Cường, x Hùng Cường, x Bảo Khê, x Ngọc Thanh *
11992 x Lạc Đạo: x Chỉ Đạo, x Minh Hải, x Lạc Đạo *
11995 x Đại Đồng: x Việt Hưng, x Lương Tài, x Đại Đồng, x Đình Dù *, x Lạc Đạo
12004 x Như Quỳnh: t Như Quỳnh, x Tân Quang, x Lạc Hồng, x Trưng Trắc, x Đình Dù *
12019 x Văn Giang: x Tân Tiến (huyện Văn Giang), x Liên Nghĩa, t Văn Giang
12025 x Phụng Công: x Xuân Quan, x Cửu Cao, x Phụng Công
12031 x Nghĩa Trụ: x Long Hưng, x Vĩnh Khúc, x Nghĩa Trụ
12049 x Mễ Sở: x Bình Minh (huyện Khoái Châu), x Thắng Lợi, x Mễ Sở
12064 x Nguyễn Văn Linh: x Ngọc Long, x Liêu Xá, x Nguyễn Văn Linh
12070 x Hoàn Long: x Đông Tảo, x Đồng Than, x Hoàn Long
12073 x Yên Mỹ: t Yên Mỹ, x Tân Lập (huyện Yên Mỹ), x Trung Hòa, x Tân Minh
12091 x Việt Yên: x Yên Phú, x Thanh Long, x Việt Yên
12103 p Mỹ Hào: p Bần Yên Nhân, p Nhân Hòa, p Phan Đình Phùng, x Cẩm Xá
12127 p Thượng Hồng: p Bạch Sam, p Minh Đức, x Dương Quang, x Hòa Phong
12133 p Đường Hào: p Dị Sử, p Phùng Chí Kiên, x Xuân Dục, x Hưng Long, x Ngọc Lâm
12142 x Ân Thi: t Ân Thi, x Quang Vinh, x Hoàng Hoa Thám
12148 x Phạm Ngũ Lão: x Bắc Sơn (huyện Ân Thi), x Phù Ủng, x Đào Dương, x Bãi Sậy
12166 x Xuân Trúc: x Vân Du, x Quảng Lãng, x Xuân Trúc
12184 x Nguyễn Trãi: x Đặng Lễ, x Cẩm Ninh, x Đa Lộc, x Nguyễn Trãi
12196 x Hồng Quang: x Hồ Tùng Mậu, x Tiền Phong, x Hạ Lễ, x Hồng Quang
12205 x Khoái Châu: t Khoái Châu, x Liên Khê, x Phùng Hưng, x Đông Kết
12223 x Triệu Việt Vương: x Phạm Hồng Thái, x Tân Dân, x Ông Đình, x An Vĩ
12238 x Việt Tiến: x Đồng Tiến (huyện Khoái Châu), x Dân Tiến, x Việt Hòa
12247 x Châu Ninh: x Đại Tập, x Tứ Dân, x Tân Châu, x Đông Ninh
12271 x Chí Minh: x Thuần Hưng, x Nguyễn Huệ, x Chí Minh
12280 x Lương Bằng: t Lương Bằng, x Phạm Ngũ Lão, x Chính Nghĩa, x Diên Hồng
12286 x Nghĩa Dân: x Đồng Thanh (huyện Kim Động), x Vĩnh Xá, x Toàn Thắng, x Nghĩa Dân
12313 x Đức Hợp: x Phú Thọ, x Mai Động, x Đức Hợp
12322 x Hiệp Cường: x Song Mai, x Hùng An, x Hiệp Cường, x Ngọc Thanh *
12337 x Hoàng Hoa Thám: t Vương, x Hưng Đạo, x Nhật Tân, x An Viên
12361 x Tiên Hoa: x Lệ Xá, x Trung Dũng, x Cương Chính
12364 x Tiên Lữ: x Thiện Phiến, x Hải Thắng, x Thụy Lôi
12391 x Quang Hưng: t Trần Cao, x Minh Tân (huyện Phù Cừ), x Tống Phan, x Quang Hưng
12406 x Đoàn Đào: x Phan Sào Nam, x Minh Hoàng, x Đoàn Đào
12424 x Tiên Tiến: x Đình Cao, x Nhật Quang, x Tiên Tiến
12427 x Tống Trân: x Tam Đa, x Nguyên Hòa, x Tống Trân
12452 p Trần Hưng Đạo: p Trần Hưng Đạo, p Đề Thám, p Quang Trung, x Phú Xuân
12454 p Trần Lãm: p Trần Lãm, p Kỳ Bá, x Vũ Đông, x Vũ Lạc, x Vũ Chính, x Tây Sơn
12466 p Vũ Phúc: p Phú Khánh, x Nguyên Xá (huyện Vũ Thư), x Song An, x Trung An, x Vũ Phúc
12472 x Quỳnh Phụ: t Quỳnh Côi, x Quỳnh Hải, x Quỳnh Hội, x Quỳnh Hồng, x Quỳnh Mỹ, x Quỳnh Hưng
12499 x A Sào: x An Đồng, x An Hiệp, x An Thái, x An Khê
12511 x Minh Thọ: x Quỳnh Hoa, x Quỳnh Minh, x Quỳnh Giao, x Quỳnh Thọ
12517 x Ngọc Lâm: x Quỳnh Hoàng, x Quỳnh Lâm, x Quỳnh Ngọc
12523 x Phụ Dực: t An Bài, x An Ninh (huyện Quỳnh Phụ), x An Vũ, x An Mỹ, x An Thanh
12526 x Đồng Bằng: x An Cầu, x An Ấp, x An Lễ, x An Quý
12532 x Nguyễn Du: x Châu Sơn, x Quỳnh Khê, x Quỳnh Nguyên
12577 x Quỳnh An: x Trang Bảo Xá, x An Vinh, x Đông Hải
12583 x Tân Tiến: x Đồng Tiến (huyện Quỳnh Phụ), x An Dục, x An Tràng
12586 x Hưng Hà: x Hòa Bình, x Minh Khai, x Thống Nhất (huyện Hưng Hà), x Kim Trung, x Hồng Lĩnh, x Văn Lang, t Hưng Hà
12595 x Ngự Thiên: x Tân Hòa (huyện Hưng Hà), x Canh Tân, x Cộng Hòa, x Hòa Tiến
12613 x Long Hưng: t Hưng Nhân, x Thái Hưng (huyện Hưng Hà), x Tân Lễ, x Tiến Đức, x Liên Hiệp
12619 x Diên Hà: x Quang Trung (huyện Hưng Hà), x Văn Cẩm, x Duyên Hải
12631 x Thần Khê: x Bắc Sơn (huyện Hưng Hà), x Đông Đô, x Tây Đô, x Chi Lăng
12634 x Tiên La: x Tân Tiến (huyện Hưng Hà), x Thái Phương, x Đoan Hùng, x Phúc Khánh
12676 x Lê Quý Đôn: x Minh Tân (huyện Hưng Hà), x Độc Lập, x Hồng An
12685 x Hồng Minh: x Chí Hòa, x Minh Hòa, x Hồng Minh
12688 x Đông Hưng: t Đông Hưng, x Nguyên Xá (huyện Đông Hưng), x Đông La, x Đông Các, x Đông Sơn, x Đông Hợp
12694 x Bắc Đông Hưng: x Đông Cường, x Đông Xá, x Đông Phương
12700 x Bắc Tiên Hưng: x Liên An Đô, x Lô Giang, x Mê Linh, x Phú Lương
12736 x Đông Tiên Hưng: x Phong Dương Tiến, x Phú Châu
12745 x Bắc Đông Quan: x Hà Giang, x Đông Kinh, x Đông Vinh
12754 x Tiên Hưng: x Minh Tân (huyện Đông Hưng), x Hồng Bạch, x Thăng Long, x Hồng Việt
12763 x Nam Tiên Hưng: x Liên Hoa, x Hồng Giang, x Trọng Quan, x Minh Phú
12775 x Nam Đông Hưng: x Đông Hoàng (huyện Đông Hưng), x Xuân Quang Động
12793 x Đông Quan: x Đông Á, x Đông Tân, x Đông Quan
12817 p Trà Lý: p Hoàng Diệu, x Đông Mỹ, x Đông Hoà, x Đông Thọ, x Đông Dương
12826 x Thái Thuỵ: t Diêm Điền, x Thụy Hải, x Thụy Trình, x Thụy Bình, x Thụy Liên
12850 x Tây Thuỵ Anh: x Thụy Chính, x Thụy Dân, x Thụy Ninh
12859 x Bắc Thuỵ Anh: x Thụy Quỳnh, x Thụy Văn, x Thụy Việt
12862 x Đông Thuỵ Anh: x Thụy Trường, x Thụy Xuân, x An Tân, x Hồng Dũng
12865 x Thuỵ Anh: x Thụy Sơn, x Dương Phúc, x Thụy Hưng
12904 x Nam Thuỵ Anh: x Thụy Thanh, x Thụy Phong, x Thụy Duyên
12916 x Bắc Thái Ninh: x Thái Phúc, x Dương Hồng Thủy
12919 x Tây Thái Ninh: x Sơn Hà, x Thái Giang
12922 x Thái Ninh: x Thái Hưng (huyện Thái Thụy), x Thái Thượng, x Hòa An, x Thái Nguyên
12943 x Đông Thái Ninh: x Mỹ Lộc, x Tân Học, x Thái Đô, x Thái Xuyên
12961 x Nam Thái Ninh: x Thái Thọ, x Thái Thịnh, x Thuần Thành
12970 x Tiền Hải: t Tiền Hải, x An Ninh (huyện Tiền Hải), x Tây Ninh, x Tây Lương, x Vũ Lăng
12988 x Đông Tiền Hải: x Đông Xuyên, x Đông Quang, x Đông Long, x Đông Trà
13003 x Đồng Châu: x Đông Hoàng (huyện Tiền Hải), x Đông Cơ, x Đông Lâm, x Đông Minh
13021 x Ái Quốc: x Tây Giang, x Ái Quốc
13039 x Tây Tiền Hải: x Phương Công, x Vân Trường, x Bắc Hải
13057 x Nam Cường: x Nam Thịnh, x Nam Tiến, x Nam Chính, x Nam Cường
13063 x Nam Tiền Hải: x Nam Hồng, x Nam Hà, x Nam Hải
13066 x Hưng Phú: x Nam Phú, x Nam Hưng, x Nam Trung
13075 x Kiến Xương: x Bình Minh, x Quang Trung (huyện Kiến Xương), x Quang Minh, x Quang Bình, t Kiến Xương
13093 x Trà Giang: x Hồng Thái, x Quốc Tuấn, x Trà Giang
13096 x Bình Nguyên: x Thanh Tân, x An Bình, x Bình Nguyên
13120 x Lê Lợi: x Thống Nhất (huyện Kiến Xương), x Lê Lợi
13132 x Quang Lịch: x Hòa Bình (huyện Kiến Xương), x Vũ Lễ, x Quang Lịch
13141 x Vũ Quý: x Vũ An, x Vũ Ninh, x Vũ Trung, x Vũ Quý
13159 x Hồng Vũ: x Vũ Công, x Hồng Vũ
13183 x Bình Thanh: x Minh Tân, x Minh Quang (huyện Kiến Xương), x Bình Thanh
13186 x Bình Định: x Hồng Tiến, x Nam Bình, x Bình Định
13192 x Vũ Thư: x Hòa Bình, x Minh Khai, x Minh Quang (huyện Vũ Thư), x Tam Quang, x Dũng Nghĩa, t Vũ Thư
13219 x Vạn Xuân: x Đồng Thanh (huyện Vũ Thư), x Hồng Lý, x Việt Hùng, x Xuân Hòa
13222 x Thư Trì: x Song Lãng, x Hiệp Hòa, x Minh Lãng
13225 p Thái Bình: p Lê Hồng Phong, p Bồ Xuyên, p Tiền Phong, x Tân Hòa (huyện Vũ Thư), x Phúc Thành, x Tân Phong, x Tân Bình
13246 x Tân Thuận: x Tân Lập (huyện Vũ Thư), x Tự Tân, x Bách Thuận
13264 x Thư Vũ: x Việt Thuận, x Vũ Hội, x Vũ Vinh, x Vũ Vân
13279 x Vũ Tiên: x Vũ Đoài, x Duy Nhất, x Hồng Phong, x Vũ Tiến
# vn-khanh-hoa-2025
22333 p Bắc Nha Trang: p Vĩnh Hòa, p Vĩnh Hải, p Vĩnh Phước, p Vĩnh Thọ, x Vĩnh Lương, x Vĩnh Phương
22366 p Nha Trang: p Vạn Thạnh, p Lộc Thọ, p Vĩnh Nguyên, p Tân Tiến, p Phước Hòa
22390 p Tây Nha Trang: p Ngọc Hiệp, p Phương Sài, x Vĩnh Ngọc, x Vĩnh Thạnh, x Vĩnh Hiệp, x Vĩnh Trung
22402 p Nam Nha Trang: p Phước Hải, p Phước Long, p Vĩnh Trường, x Vĩnh Thái, x Phước Đồng
22411 p Bắc Cam Ranh: p Cam Nghĩa, p Cam Phúc Bắc, x Cam Thành Nam
22420 p Cam Ranh: p Cam Phú, p Cam Lộc, p Cam Phúc Nam
22423 p Ba Ngòi: p Ba Ngòi, x Cam Phước Đông
22432 p Cam Linh: p Cam Thuận, p Cam Lợi, p Cam Linh
22435 x Cam Hiệp: x Sơn Tân, x Cam Hiệp Bắc, x Cam Hiệp Nam, x Cam Hòa, x Cam Tân, x Suối Tân
22453 x Cam Lâm: t Cam Đức, x Cam Hải Đông, x Cam Hải Tây, x Cam Thành Bắc, x Cam Hiệp Bắc, x Cam Hiệp Nam, x Cam Hòa, x Cam Tân, x Cam An Bắc, x Cam An Nam, x Suối Tân
22465 x Cam An: x Cam Phước Tây, x Cam An Bắc, x Cam An Nam
22480 x Nam Cam Ranh: x Cam Lập, x Cam Bình, x Cam Thịnh Đông, x Cam Thịnh Tây
22489 x Vạn Ninh: t Vạn Giã, x Vạn Phú, x Vạn Lương
22498 x Tu Bông: x Vạn Khánh, x Vạn Long, x Vạn Phước
22504 x Đại Lãnh: x Vạn Thạnh, x Vạn Thọ, x Đại Lãnh
22516 x Vạn Thắng: x Vạn Bình, x Vạn Thắng
22525 x Vạn Hưng: x Xuân Sơn, x Vạn Hưng
22528 p Ninh Hoà: p Ninh Hiệp, p Ninh Đa, x Ninh Đông, x Ninh Phụng
22546 x Bắc Ninh Hoà: x Ninh An, x Ninh Sơn, x Ninh Thọ
22552 x Tây Ninh Hoà: x Ninh Tây, x Ninh Sim
22558 x Hoà Trí: x Ninh Thượng, x Ninh Trung, x Ninh Thân
22561 p Đông Ninh Hoà: p Ninh Diêm, p Ninh Hải, p Ninh Thủy, x Ninh Phước
22576 x Tân Định: x Ninh Xuân, x Ninh Quang, x Ninh Bình
22591 p Hoà Thắng: p Ninh Giang, p Ninh Hà, x Ninh Phú
22597 x Nam Ninh Hoà: x Ninh Lộc, x Ninh Ích, x Ninh Hưng, x Ninh Tân
22609 x Khánh Vĩnh: t Khánh Vĩnh, x Sông Cầu, x Khánh Phú
22612 x Trung Khánh Vĩnh: x Khánh Trung, x Khánh Hiệp
22615 x Bắc Khánh Vĩnh: x Khánh Bình, x Khánh Đông
22624 x Tây Khánh Vĩnh: x Giang Ly, x Khánh Thượng, x Khánh Nam
22648 x Nam Khánh Vĩnh: x Cầu Bà, x Khánh Thành, x Liên Sang, x Sơn Thái
22651 x Diên Khánh: t Diên Khánh, x Diên An, x Diên Toàn
22657 x Diên Điền: x Diên Sơn, x Diên Phú, x Diên Điền
22660 x Diên Lâm: x Xuân Đồng, x Diên Lâm
22672 x Diên Thọ: x Diên Tân, x Diên Phước, x Diên Thọ
22678 x Diên Lạc: x Diên Thạnh, x Diên Lạc, x Diên Hòa
22702 x Suối Hiệp: x Suối Tiên, x Bình Lộc, x Suối Hiệp
22708 x Suối Dầu: x Suối Cát, x Cam Hòa, x Cam Tân, x Suối Tân
22714 x Khánh Sơn: t Tô Hạp, x Sơn Hiệp, x Sơn Bình
22720 x Tây Khánh Sơn: x Sơn Lâm, x Thành Sơn
22732 x Đông Khánh Sơn: x Sơn Trung, x Ba Cụm Bắc, x Ba Cụm Nam
22736 đ Trường Sa: t Trường Sa, x Song Tử Tây, x Sinh Tồn
22738 p Đô Vinh: p Đô Vinh, x Nhơn Sơn
22741 p Bảo An: p Phước Mỹ, p Bảo An, x Thành Hải
22759 p Phan Rang: p Kinh Dinh, p Phủ Hà, p Đài Sơn, p Đạo Long
22780 p Đông Hải: p Mỹ Bình, p Mỹ Đông, p Mỹ Hải, p Đông Hải
22786 x Bác Ái Tây: x Phước Hòa, x Phước Tân, x Phước Bình
22795 x Bác Ái: x Phước Tiến, x Phước Thắng, x Phước Chính
22801 x Bác Ái Đông: x Phước Đại, x Phước Thành
22810 x Ninh Sơn: t Tân Sơn, x Quảng Sơn
22813 x Lâm Sơn: x Lương Sơn, x Lâm Sơn
22822 x Mỹ Sơn: x Phước Trung, x Mỹ Sơn
22828 x Anh Dũng: x Ma Nới, x Hòa Sơn
22834 p Ninh Chử: p Văn Hải, t Khánh Hải
22840 x Công Hải: x Phước Chiến, x Công Hải
22846 x Vĩnh Hải: x Nhơn Hải, x Thanh Hải, x Vĩnh Hải
22849 x Thuận Bắc: x Bắc Phong, x Phước Kháng, x Lợi Hải
22852 x Ninh Hải: x Phương Hải, x Tri Hải, x Bắc Sơn
22861 x Xuân Hải: x Hộ Hải, x Tân Hải, x Xuân Hải
22870 x Ninh Phước: t Phước Dân, x Phước Thuận, x Phước Hải
22873 x Phước Hậu: x Phước Vinh, x Phước Sơn, x Phước Hậu
22888 x Phước Dinh: x An Hải, x Phước Dinh, p Đông Hải
22891 x Phước Hữu: x Phước Thái, x Phước Hữu
22897 x Thuận Nam: x Phước Nam, x Phước Ninh, x Phước Minh
22900 x Phước Hà: x Nhị Hà, x Phước Hà
22909 x Cà Ná: x Phước Diêm, x Cà Ná
# vn-lai-chau
03388 p Đoàn Kết: p Đoàn Kết, p Quyết Tiến, p Quyết Thắng, x Lản Nhì Thàng, x Sùng Phài
03390 x Bình Lư: t Tam Đường, x Sơn Bình, x Bình Lư
03394 x Sin Suối Hồ: x Nậm Xe, x Thèn Sin, x Sin Suối Hồ
03405 x Tả Lèng: x Giang Ma, x Hồ Thầu, x Tả Lèng
03408 p Tân Phong: p Tân Phong, p Đông Phong, x San Thàng, x Nùng Nàng, x Bản Giang
03424 x Bản Bo: x Nà Tăm, x Bản Bo
03430 x Khun Há: x Bản Hon, x Khun Há
03433 x Bum Tở: t Mường Tè, x Can Hồ, x Bum Tở
03434 x Nậm Hàng: t Nậm Nhùn, x Nậm Manh, x Nậm Hàng
03439 x Thu Lũm: x Ka Lăng, x Thu Lũm
03442 x Pa Ủ: x Tá Bạ, x Pa Ủ
03445 x Mường Tè: x Nậm Khao, x Mường Tè
03451 x Mù Cả =
03460 x Hua Bum: x Vàng San, x Hua Bum
03463 x Tà Tổng =
03466 x Bum Nưa: x Pa Vệ Sủ, x Bum Nưa
03472 x Mường Mô: x Nậm Chà, x Mường Mô
03478 x Sìn Hồ: t Sìn Hồ, x Sà Dề Phìn, x Phăng Sô Lin, x Tả Phìn
03487 x Lê Lợi: x Nậm Pì, x Pú Đao, x Chăn Nưa, x Lê Lợi
03503 x Pa Tần: x Nậm Ban, x Trung Chải, x Pa Tần
03508 x Hồng Thu: x Phìn Hồ, x Ma Quai, x Hồng Thu
03517 x Nậm Tăm: x Lùng Thàng, x Nậm Cha, x Nậm Tăm
03529 x Tủa Sín Chải: x Làng Mô, x Tả Ngảo, x Tủa Sín Chải
03532 x Pu Sam Cáp: x Pa Khóa, x Noong Hẻo, x Pu Sam Cáp
03538 x Nậm Mạ: x Căn Co, x Nậm Mạ
03544 x Nậm Cuổi: x Nậm Hăn, x Nậm Cuổi
03549 x Phong Thổ: t Phong Thổ, x Huổi Luông, x Ma Li Pho, x Mường So
03562 x Sì Lở Lầu: x Vàng Ma Chải, x Mồ Sì San, x Pa Vây Sử, x Sì Lở Lầu
03571 x Dào San: x Tung Qua Lìn, x Mù Sang, x Dào San
03583 x Khổng Lào: x Hoang Thèn, x Bản Lang, x Khổng Lào
03595 x Than Uyên: t Than Uyên, x Mường Than, x Hua Nà, x Mường Cang
03598 x Tân Uyên: t Tân Uyên, x Trung Đồng, x Thân Thuộc, x Nậm Cần
03601 x Mường Khoa: x Phúc Khoa, x Mường Khoa
03613 x Nậm Sỏ: x Tà Mít, x Nậm Sỏ
03616 x Pắc Ta: x Hố Mít, x Pắc Ta
03618 x Mường Than: x Phúc Than, x Mường Mít
03637 x Mường Kim: x Tà Mung, x Tà Hừa, x Pha Mu, x Mường Kim
03640 x Khoen On: x Ta Gia, x Khoen On
# vn-lam-dong-2025
22918 p Mũi Né: p Hàm Tiến, p Mũi Né, x Thiện Nghiệp
22924 p Phú Thuỷ: p Thanh Hải, p Phú Hài, p Phú Thủy
22933 p Hàm Thắng: p Xuân An, t Phú Long, x Hàm Thắng
22945 p Phan Thiết: p Phú Trinh, p Lạc Đạo, p Bình Hưng
22954 p Tiến Thành: p Đức Long, x Tiến Thành
22960 p Bình Thuận: p Phú Tài, x Phong Nẫm, x Hàm Hiệp
22963 x Tuyên Quang: x Tiến Lợi, x Hàm Mỹ
22969 x Liên Hương: t Liên Hương, x Bình Thạnh (huyện Tuy Phong), x Phước Thể, x Phú Lạc
22972 x Phan Rí Cửa: t Phan Rí Cửa, x Chí Công, x Hòa Minh, x Phong Phú
22978 x Tuy Phong: x Phan Dũng, x Phong Phú
22981 x Vĩnh Hảo: x Vĩnh Tân, x Vĩnh Hảo
23005 x Bắc Bình: t Chợ Lầu, x Phan Hòa, x Phan Hiệp, x Phan Rí Thành
23008 x Phan Sơn: x Phan Lâm, x Phan Sơn
23020 x Hải Ninh: x Bình An, x Phan Điền, x Hải Ninh
23023 x Sông Luỹ: x Phan Tiến, x Bình Tân, x Sông Lũy
23032 x Lương Sơn: t Lương Sơn, x Sông Bình
23041 x Hồng Thái: x Phan Thanh, x Hồng Thái, x Hòa Thắng
23053 x Hoà Thắng: x Hồng Phong, x Hòa Thắng
23059 x Hàm Thuận: t Ma Lâm, x Thuận Minh, x Hàm Đức
23065 x La Dạ: x Đa Mi, x La Dạ
23074 x Đông Giang: x Đông Tiến, x Đông Giang
23086 x Hồng Sơn: x Hồng Liêm, x Hồng Sơn
23089 x Hàm Thuận Bắc: x Thuận Hòa, x Hàm Trí, x Hàm Phú
23095 x Hàm Liêm: x Hàm Chính, x Hàm Liêm
23110 x Hàm Thuận Nam: t Thuận Nam, x Hàm Minh
23122 x Hàm Thạnh: x Mỹ Thạnh, x Hàm Cần, x Hàm Thạnh
23128 x Hàm Kiệm: x Mương Mán, x Hàm Cường, x Hàm Kiệm
23134 x Tân Lập: x Sông Phan, x Tân Lập
23143 x Tân Thành: x Tân Thành (huyện Hàm Thuận Nam), x Thuận Quý, x Tân Thuận
23149 x Tánh Linh: t Lạc Tánh, x Gia An, x Đức Thuận
23152 x Bắc Ruộng: x Măng Tố, x Bắc Ruộng
23158 x Nghị Đức: x Đức Phú, x Nghị Đức
23173 x Đồng Kho: x Huy Khiêm, x La Ngâu, x Đức Bình, x Đồng Kho
23188 x Suối Kiết: x Gia Huynh, x Suối Kiết
23191 x Đức Linh: t Võ Xu, x Nam Chính, x Vũ Hòa
23194 x Hoài Đức: t Đức Tài, x Đức Tín, x Đức Hạnh
23200 x Nam Thành: x Mê Pu, x Sùng Nhơn, x Đa Kai
23227 x Trà Tân: x Tân Hà (huyện Đức Linh), x Đông Hà, x Trà Tân
23230 x Tân Minh: t Tân Minh, x Tân Đức, x Tân Phúc
23231 p Phước Hội: p Phước Lộc, p Phước Hội, x Tân Phước
23235 p La Gi: p Tân An, p Bình Tân, p Tân Thiện, x Tân Bình
23236 x Hàm Tân: x Tân Hà (huyện Hàm Tân), x Tân Xuân, t Tân Nghĩa
23246 x Tân Hải: x Tân Tiến, x Tân Hải
23266 x Sơn Mỹ: x Tân Thắng, x Thắng Hải, x Sơn Mỹ
23272 đ Phú Quý: x Long Hải, x Ngũ Phụng, x Tam Thanh
24611 p Bắc Gia Nghĩa: p Quảng Thành, p Nghĩa Thành, p Nghĩa Đức, x Đắk Ha
24615 p Nam Gia Nghĩa: p Nghĩa Phú, p Nghĩa Tân, x Đắk R’Moan
24616 x Quảng Sơn =
24617 p Đông Gia Nghĩa: p Nghĩa Trung, x Đắk Nia
24620 x Quảng Hoà =
24631 x Quảng Khê: x Đắk Plao, x Quảng Khê
24637 x Tà Đùng: x Đắk Som, x Đắk R’Măng
24640 x Cư Jút: t Ea T’ling, x Trúc Sơn, x Tâm Thắng, x Cư K’nia
24646 x Đắk Wil: x Ea Pô, x Đắk Wil
24649 x Nam Dong: x Đắk D’rông, x Nam Dong
24664 x Đức Lập: t Đắk Mil, x Đức Mạnh, x Đức Minh
24670 x Đắk Mil: x Đắk Gằn, x Đắk N’Drót, x Đắk R’La
24678 x Đắk Sắk: x Nam Xuân, x Long Sơn, x Đắk Sắk
24682 x Thuận An: x Đắk Lao, x Thuận An
24688 x Krông Nô: x Tân Thành (huyện Krông Nô), x Đắk Drô, t Đắk Mâm
24697 x Nam Đà: x Buôn Choáh, x Đắk Sôr, x Nam Đà
24703 x Nâm Nung: x Nâm N’Đir, x Nâm Nung
24712 x Quảng Phú: x Đức Xuyên, x Đắk Nang, x Quảng Phú
24717 x Đức An: t Đức An, x Đắk N’Drung, x Nam Bình
24718 x Đắk Song: x Đắk Môl, x Đắk Hòa
24722 x Thuận Hạnh: x Thuận Hà, x Thuận Hạnh
24730 x Trường Xuân: x Nâm N’Jang, x Trường Xuân
24733 x Kiến Đức: t Kiến Đức, x Đạo Nghĩa, x Nghĩa Thắng, x Kiến Thành
24736 x Quảng Trực =
24739 x Tuy Đức: x Quảng Tâm, x Đắk R’Tíh, x Đắk Búk So
24748 x Quảng Tân: x Đắk Ngo, x Quảng Tân
24751 x Nhân Cơ: x Nhân Đạo, x Đắk Wer, x Nhân Cơ
24760 x Quảng Tín: x Đắk Sin, x Hưng Bình, x Đắk Ru, x Quảng Tín
24778 p Lâm Viên - Đà Lạt: p 8, p 9, p 12
24781 p Xuân Hương - Đà Lạt: p 1 (thành phố Đà Lạt), p 2 (thành phố Đà Lạt), p 3, p 4, p 10
24787 p Cam Ly - Đà Lạt: p 5, p 6, x Tà Nung
24805 p Xuân Trường - Đà Lạt: p 11, x Xuân Thọ, x Xuân Trường, x Trạm Hành
24820 p 2 Bảo Lộc: p 2 (thành phố Bảo Lộc), x Lộc Tân, x ĐamBri
24823 p 1 Bảo Lộc: p 1 (thành phố Bảo Lộc), p Lộc Phát, x Lộc Thanh
24829 p B'Lao: p Lộc Sơn, p B’Lao, x Lộc Nga
24841 p 3 Bảo Lộc: p Lộc Tiến, x Lộc Châu, x Đại Lào
24846 p Lang Biang - Đà Lạt: p 7, t Lạc Dương, x Lát
24848 x Lạc Dương: x Đạ Sar, x Đạ Nhim, x Đạ Chais
24853 x Đam Rông 4: x Đạ Tông, x Đạ Long, x Đưng K’Nớ
24868 x Nam Ban Lâm Hà: t Nam Ban, x Đông Thanh, x Mê Linh, x Gia Lâm
24871 x Đinh Văn Lâm Hà: x Bình Thạnh (huyện Đức Trọng), x Tân Văn, t Đinh Văn
24875 x Đam Rông 3: x Đạ Rsal, x Đạ M’Rông
24877 x Đam Rông 2: x Rô Men, x Liêng Srônh
24883 x Nam Hà Lâm Hà: x Nam Hà, x Phi Tô
24886 x Đam Rông 1: x Phi Liêng, x Đạ K’Nàng
24895 x Phú Sơn Lâm Hà: x Phú Sơn, x Đạ Đờn
24907 x Phúc Thọ Lâm Hà: x Phúc Thọ, x Tân Thanh
24916 x Tân Hà Lâm Hà: x Tân Hà (huyện Lâm Hà), x Hoài Đức, x Đan Phượng, x Liên Hà
24931 x Đơn Dương: t Thạnh Mỹ, x Đạ Ròn, x Tu Tra
24934 x D'Ran: t D’Ran, x Lạc Xuân
24943 x Ka Đô: x Lạc Lâm, x Ka Đô
24955 x Quảng Lập: x Ka Đơn, x Quảng Lập
24958 x Đức Trọng: t Liên Nghĩa, x Phú Hội
24967 x Hiệp Thạnh: x Hiệp An, x Liên Hiệp, x Hiệp Thạnh
24976 x Tân Hội: x Tân Thành (huyện Đức Trọng), x N’ Thôn Hạ, x Tân Hội
24985 x Ninh Gia =
24988 x Tà Năng: x Đa Quyn, x Tà Năng
24991 x Tà Hine: x Ninh Loan, x Đà Loan, x Tà Hine
25000 x Di Linh: t Di Linh, x Liên Đầm, x Tân Châu, x Gung Ré
25007 x Đinh Trang Thượng: x Tân Lâm, x Tân Thượng, x Đinh Trang Thượng
25015 x Gia Hiệp: x Tam Bố, x Gia Hiệp
25018 x Bảo Thuận: x Đinh Lạc, x Tân Nghĩa, x Bảo Thuận
25036 x Hoà Ninh: x Đinh Trang Hòa, x Hòa Trung, x Hòa Ninh
25042 x Hoà Bắc: x Hòa Nam, x Hòa Bắc
25051 x Sơn Điền: x Gia Bắc, x Sơn Điền
25054 x Bảo Lâm 1: t Lộc Thắng, x Lộc Quảng, x Lộc Ngãi
25057 x Bảo Lâm 5: x Lộc Bảo, x Lộc Bắc
25063 x Bảo Lâm 4: x Lộc Phú, x Lộc Lâm, x B’Lá
25084 x Bảo Lâm 2: x Lộc An, x Lộc Đức, x Tân Lạc
25093 x Bảo Lâm 3: x Lộc Thành, x Lộc Nam
25099 x Đạ Huoai: t Mađaguôi, x Mađaguôi, x Đạ Oai
25105 x Đạ Huoai 2: t Đạ M’ri, x Hà Lâm
25114 x Đạ Huoai 3: x Bà Gia
25126 x Đạ Tẻh: t Đạ Tẻh, x An Nhơn, x Đạ Lây
25135 x Đạ Tẻh 3: x Mỹ Đức, x Quốc Oai
25138 x Đạ Tẻh 2: x Quảng Trị, x Đạ Pal, x Đạ Kho
25159 x Cát Tiên: t Cát Tiên, x Nam Ninh, x Quảng Ngãi
25162 x Cát Tiên 3: x Gia Viễn, x Tiên Hoàng, x Đồng Nai Thượng
25180 x Cát Tiên 2: t Phước Cát, x Phước Cát 2, x Đức Phổ
# vn-lang-son
05977 p Đông Kinh: p Vĩnh Trại, p Đông Kinh, x Yên Trạch, x Mai Pha
05983 p Lương Văn Tri: p Chi Lăng, x Quảng Lạc
05986 p Tam Thanh: p Tam Thanh, x Hoàng Đồng
06001 x Đoàn Kết: x Khánh Long, x Cao Minh, x Đoàn Kết
06004 x Quốc Khánh: x Tri Phương, x Đội Cấn, x Quốc Khánh
06019 x Tân Tiến: x Tân Yên, x Kim Đồng, x Tân Tiến
06037 x Kháng Chiến: x Trung Thành, x Tân Minh, x Kháng Chiến
06040 x Thất Khê: x Chi Lăng (huyện Tràng Định), x Chí Minh, t Thất Khê
06046 x Tràng Định: x Đề Thám, x Hùng Sơn, x Hùng Việt
06058 x Quốc Việt: x Đào Viên, x Quốc Việt
06073 x Hoa Thám: x Hưng Đạo, x Hoa Thám
06076 x Quý Hoà: x Vĩnh Yên, x Quý Hòa
06079 x Hồng Phong: x Hồng Phong (huyện Bình Gia), x Minh Khai
06085 x Thiện Hoà: x Yên Lỗ, x Thiện Hòa
06091 x Thiện Thuật: x Quang Trung, x Thiện Thuật
06103 x Thiện Long: x Hòa Bình (huyện Bình Gia), x Tân Hòa, x Thiện Long
06112 x Bình Gia: x Hoàng Văn Thụ (huyện Bình Gia), x Mông Ân, t Bình Gia
06115 x Tân Văn: x Hồng Thái (huyện Bình Gia), x Bình La, x Tân Văn
06124 x Na Sầm: t Na Sầm, x Hoàng Việt, x Bắc Hùng
06148 x Thuỵ Hùng: x Thụy Hùng (huyện Văn Lãng), x Thanh Long, x Trùng Khánh
06151 x Hội Hoan: x Gia Miễn, x Hội Hoan
06154 x Văn Lãng: x Bắc Việt, x Bắc La, x Tân Tác, x Thành Hòa
06172 x Hoàng Văn Thụ: x Hồng Thái, x Hoàng Văn Thụ (huyện Văn Lãng), x Tân Mỹ, x Nhạc Kỳ, x Tân Thanh
06184 x Đồng Đăng: t Đồng Đăng, x Thụy Hùng (huyện Cao Lộc), x Phú Xá, x Hồng Phong, x Bảo Lâm
06187 p Kỳ Lừa: p Hoàng Văn Thụ, t Cao Lộc, x Hợp Thành, x Tân Liên, x Gia Cát
06196 x Ba Sơn: x Mẫu Sơn (huyện Cao Lộc), x Cao Lâu, x Xuất Lễ
06211 x Cao Lộc: x Lộc Yên, x Thanh Lòa, x Thạch Đạn
06220 x Công Sơn: x Hòa Cư, x Hải Yến, x Công Sơn
06253 x Văn Quan: x Hòa Bình (huyện Văn Quan), x Tú Xuyên, t Văn Quan
06280 x Điềm He: x Trấn Ninh, x Liên Hội, x Điềm He
06286 x Khánh Khê: x Xuân Long, x Bình Trung, x Khánh Khê
06298 x Yên Phúc: x An Sơn, x Bình Phúc, x Yên Phúc
06313 x Tri Lễ: x Lương Năng, x Hữu Lễ, x Tri Lễ
06316 x Tân Đoàn: x Tân Thành (huyện Cao Lộc), x Tràng Phái, x Tân Đoàn
06325 x Bắc Sơn: t Bắc Sơn, x Long Đống, x Bắc Quỳnh
06337 x Tân Tri: x Đồng Ý, x Vạn Thủy, x Tân Tri
06349 x Hưng Vũ: x Trấn Yên, x Hưng Vũ
06364 x Vũ Lễ: x Chiến Thắng (huyện Bắc Sơn), x Vũ Sơn, x Vũ Lễ
06367 x Vũ Lăng: x Tân Lập, x Tân Hương, x Chiêu Vũ, x Vũ Lăng
06376 x Nhất Hoà: x Tân Thành (huyện Bắc Sơn), x Nhất Tiến, x Nhất Hòa
06385 x Hữu Lũng: t Hữu Lũng, x Đồng Tân, x Hồ Sơn
06391 x Yên Bình: x Hòa Bình (huyện Hữu Lũng), x Quyết Thắng, x Yên Bình
06400 x Hữu Liên: x Yên Thịnh, x Hữu Liên
06415 x Vân Nham: x Minh Tiến, x Nhật Tiến, x Vân Nham
06427 x Cai Kinh: x Yên Vượng, x Yên Sơn, x Cai Kinh
06436 x Thiện Tân: x Thanh Sơn, x Đồng Tiến, x Thiện Tân
06445 x Tân Thành: x Tân Thành (huyện Hữu Lũng), x Hòa Lạc, x Hòa Sơn
06457 x Tuấn Sơn: x Minh Sơn, x Minh Hòa, x Hòa Thắng
06463 x Chi Lăng: x Chi Lăng (huyện Chi Lăng), t Chi Lăng, t Đồng Mỏ
06475 x Bằng Mạc: x Gia Lộc, x Bằng Hữu, x Thượng Cường, x Bằng Mạc
06481 x Chiến Thắng: x Chiến Thắng (huyện Chi Lăng), x Vân An, x Liên Sơn, x Vân Thủy
06496 x Nhân Lý: x Mai Sao, x Bắc Thủy, x Lâm Sơn, x Nhân Lý
06505 x Vạn Linh: x Hòa Bình (huyện Chi Lăng), x Y Tịch, x Vạn Linh
06517 x Quan Sơn: x Hữu Kiên, x Quan Sơn
06526 x Na Dương: t Na Dương, x Đông Quan, x Tú Đoạn
06529 x Lộc Bình: t Lộc Bình, x Khánh Xuân, x Đồng Bục, x Hữu Khánh
06541 x Mẫu Sơn: x Mẫu Sơn (huyện Lộc Bình), x Yên Khoái, x Tú Mịch
06565 x Khuất Xá: x Tam Gia, x Khuất Xá
06577 x Thống Nhất: x Minh Hiệp, x Hữu Lân, x Thống Nhất
06601 x Lợi Bác: x Sàn Viên, x Lợi Bác
06607 x Xuân Dương: x Nam Quan, x Ái Quốc, x Xuân Dương
06613 x Đình Lập: t Đình Lập, x Đình Lập, x Bính Xá
06616 x Thái Bình: t Nông Trường Thái Bình, x Lâm Ca, x Thái Bình
06625 x Kiên Mộc: x Bắc Xa, x Bính Xá, x Kiên Mộc
06637 x Châu Sơn: x Bắc Lãng, x Đồng Thắng, x Cường Lợi, x Châu Sơn, x Kiên Mộc
# vn-lao-cai-2025
02647 p Lào Cai: p Duyên Hải, p Cốc Lếu, p Kim Tân, p Lào Cai, x Vạn Hòa, x Bản Phiệt
02671 p Cam Đường: p Nam Cường (thành phố Lào Cai), p Xuân Tăng, p Pom Hán, p Bắc Cường, p Bắc Lệnh, p Bình Minh, x Cam Đường
02680 x Hợp Thành: x Tả Phời, x Hợp Thành
02683 x Bát Xát: t Bát Xát, x Bản Vược, x Bản Qua, x Phìn Ngan, x Quang Kim
02686 x A Mú Sung: x Nậm Chạc, x A Mú Sung
02695 x Trịnh Tường: x Cốc Mỳ, x Trịnh Tường
02701 x Y Tý: x A Lù, x Y Tý
02707 x Dền Sáng: x Dền Thàng, x Sàng Ma Sáo, x Dền Sáng
02725 x Bản Xèo: x Pa Cheo, x Mường Vi, x Bản Xèo
02728 x Mường Hum: x Nậm Pung, x Trung Lèng Hồ, x Mường Hum
02746 x Cốc San: x Đồng Tuyển, x Tòng Sành, x Cốc San
02752 x Pha Long: x Tả Ngài Chồ, x Dìn Chin, x Tả Gia Khâu, x Pha Long
02761 x Mường Khương: t Mường Khương, x Thanh Bình (huyện Mường Khương), x Nậm Chảy, x Tung Chung Phố, x Nấm Lư
02782 x Cao Sơn: x Lùng Khấu Nhin, x Tả Thàng, x La Pan Tẩn, x Cao Sơn
02788 x Bản Lầu: x Bản Sen, x Lùng Vai, x Bản Lầu
02809 x Si Ma Cai: t Si Ma Cai, x Sán Chải, x Nàn Sán, x Cán Cấu, x Quan Hồ Thẩn
02824 x Sín Chéng: x Bản Mế, x Thào Chư Phìn, x Nàn Sín, x Sín Chéng
02839 x Bắc Hà: t Bắc Hà, x Na Hối, x Thải Giàng Phố, x Bản Phố, x Hoàng Thu Phố, x Nậm Mòn
02842 x Tả Củ Tỷ: x Lùng Cải, x Tả Củ Tỷ
02848 x Lùng Phình: x Tả Van Chư, x Lùng Phình, x Lùng Thẩn
02869 x Bản Liền: x Nậm Khánh, x Bản Liền
02890 x Bảo Nhai: x Nậm Đét, x Cốc Ly, x Bảo Nhai
02896 x Cốc Lầu: x Nậm Lúc, x Bản Cái, x Cốc Lầu
02902 x Phong Hải: t Nông trường Phong Hải, x Bản Cầm
02905 x Bảo Thắng: t Phố Lu, x Sơn Hà, x Sơn Hải, x Thái Niên
02908 x Tằng Loỏng: t Tằng Loỏng, x Phú Nhuận
02923 x Gia Phú: x Xuân Giao, x Thống Nhất, x Gia Phú
02926 x Xuân Quang: x Phong Niên, x Trì Quang, x Xuân Quang
02947 x Bảo Yên: t Phố Ràng, x Yên Sơn, x Lương Sơn, x Xuân Thượng
02953 x Nghĩa Đô: x Tân Tiến, x Vĩnh Yên, x Nghĩa Đô
02962 x Xuân Hoà: x Tân Dương, x Xuân Hòa
02968 x Thượng Hà: x Điện Quan, x Minh Tân, x Thượng Hà
02989 x Bảo Hà: x Kim Sơn, x Cam Cọn, x Tân An, x Tân Thượng, x Bảo Hà
02998 x Phúc Khánh: x Việt Tiến, x Phúc Khánh
03004 x Ngũ Chỉ Sơn =
03006 p Sa Pa: p Hàm Rồng, p Ô Quý Hồ, p Sa Pả, p Cầu Mây, p Phan Si Păng, p Sa Pa
03013 x Tả Phìn: x Trung Chải, x Tả Phìn
03037 x Tả Van: x Hoàng Liên, x Mường Hoa, x Tả Van
03043 x Mường Bo: x Liên Minh, x Mường Bo
03046 x Bản Hồ: x Thanh Bình (thị xã Sa Pa), x Bản Hồ
03061 x Võ Lao: x Nậm Mả, x Nậm Dạng, x Võ Lao
03076 x Nậm Chày: x Dần Thàng, x Nậm Chày
03082 x Văn Bàn: t Khánh Yên, x Khánh Yên Thượng, x Sơn Thuỷ, x Làng Giàng, x Hòa Mạc
03085 x Nậm Xé =
03091 x Chiềng Ken: x Nậm Tha, x Chiềng Ken
03103 x Khánh Yên: x Khánh Yên Trung, x Liêm Phú, x Khánh Yên Hạ
03106 x Dương Quỳ: x Thẳm Dương, x Dương Quỳ
03121 x Minh Lương: x Nậm Xây, x Minh Lương
04252 p Yên Bái: p Đồng Tâm, p Yên Ninh, p Minh Tân, p Nguyễn Thái Học, p Hồng Hà
04273 p Nam Cường: p Nam Cường (thành phố Yên Bái), x Minh Bảo, x Tuy Lộc, x Cường Thịnh
04279 p Văn Phú: p Yên Thịnh, x Tân Thịnh (thành phố Yên Bái), x Văn Phú, x Phú Thịnh
04288 p Nghĩa Lộ: p Tân An, p Pú Trạng, x Nghĩa An, x Nghĩa Sơn
04303 x Lục Yên: t Yên Thế, x Minh Xuân, x Yên Thắng, x Liễu Đô
04309 x Lâm Thượng: x Mai Sơn, x Khánh Thiện, x Tân Phượng, x Lâm Thượng
04336 x Tân Lĩnh: x Minh Chuẩn, x Tân Lập, x Phan Thanh, x Khai Trung, x Tân Lĩnh
04342 x Khánh Hoà: x Tô Mậu, x An Lạc, x Động Quan, x Khánh Hòa
04345 x Mường Lai: x An Phú, x Vĩnh Lạc, x Minh Tiến, x Mường Lai
04363 x Phúc Lợi: x Trúc Lâu, x Trung Tâm, x Phúc Lợi
04375 x Mậu A: t Mậu A, x Yên Thái, x An Thịnh, x Mậu Đông, x Ngòi A
04381 x Lâm Giang: x Lang Thíp, x Lâm Giang
04387 x Châu Quế: x Châu Quế Thượng, x Châu Quế Hạ
04399 x Đông Cuông: x Quang Minh, x An Bình, x Đông An, x Đông Cuông
04402 x Phong Dụ Hạ: x Xuân Tầm, x Phong Dụ Hạ
04423 x Phong Dụ Thượng =
04429 x Tân Hợp: x Đại Sơn, x Nà Hẩu, x Tân Hợp
04441 x Xuân Ái: x Đại Phác, x Yên Phú, x Yên Hợp, x Viễn Sơn, x Xuân Ái
04450 x Mỏ Vàng: x An Lương, x Mỏ Vàng
04456 x Mù Cang Chải: t Mù Cang Chải, x Kim Nọi, x Mồ Dề, x Chế Cu Nha
04462 x Nậm Có =
04465 x Khao Mang: x Hồ Bốn, x Khao Mang
04474 x Lao Chải =
04489 x Chế Tạo =
04492 x Púng Luông: x Nậm Khắt, x La Pán Tẩn, x Dế Xu Phình, x Púng Luông
04498 x Trấn Yên: t Cổ Phúc, x Báo Đáp, x Tân Đồng, x Thành Thịnh, x Hòa Cuông, x Minh Quán
04531 x Quy Mông: x Kiên Thành, x Y Can, x Quy Mông
04537 x Lương Thịnh: x Hưng Thịnh, x Lương Thịnh
04543 p Âu Lâu: p Hợp Minh, x Giới Phiên, x Minh Quân, x Âu Lâu
04564 x Việt Hồng: x Việt Cường, x Vân Hội, x Việt Hồng
04576 x Hưng Khánh: x Hồng Ca, x Hưng Khánh
04585 x Hạnh Phúc: t Trạm Tấu, x Bản Công, x Hát Lừu, x Xà Hồ
04603 x Tà Xi Láng =
04606 x Trạm Tấu: x Pá Lau, x Pá Hu, x Túc Đán, x Trạm Tấu
04609 x Phình Hồ: x Làng Nhì, x Bản Mù, x Phình Hồ
04630 x Tú Lệ: x Cao Phạ, x Tú Lệ
04636 x Gia Hội: x Nậm Búng, x Nậm Lành, x Gia Hội
04651 x Sơn Lương: x Nậm Mười, x Sùng Đô, x Suối Quyền, x Sơn Lương
04660 x Liên Sơn: t Nông trường Liên Sơn, x Sơn A, x Nghĩa Phúc
04663 p Trung Tâm: p Trung Tâm, x Phù Nham, x Nghĩa Lợi, x Nghĩa Lộ
04672 x Văn Chấn: t Sơn Thịnh, x Đồng Khê, x Suối Bu, x Suối Giàng
04681 p Cầu Thia: p Cầu Thia, x Thanh Lương, x Thạch Lương, x Phúc Sơn, x Hạnh Sơn
04693 x Cát Thịnh =
04699 x Chấn Thịnh: x Tân Thịnh (huyện Văn Chấn), x Đại Lịch, x Chấn Thịnh
04705 x Thượng Bằng La: t Nông trường Trần Phú, x Thượng Bằng La
04711 x Nghĩa Tâm: x Bình Thuận, x Minh An, x Nghĩa Tâm
04714 x Yên Bình: t Yên Bình, x Tân Hương, x Thịnh Hưng, x Đại Đồng
04717 x Thác Bà: t Thác Bà, x Vũ Linh, x Bạch Hà, x Hán Đà, x Vĩnh Kiên, x Đại Minh
04726 x Cảm Nhân: x Xuân Long, x Ngọc Chấn, x Cảm Nhân
04744 x Yên Thành: x Phúc Ninh, x Mỹ Gia, x Xuân Lai, x Phúc An, x Yên Thành
04750 x Bảo Ái: x Cảm Ân, x Mông Sơn, x Tân Nguyên, x Bảo Ái
# vn-nghe-an
16681 p Thành Vinh: p Cửa Nam, p Đông Vĩnh, p Hưng Bình, p Lê Lợi, p Quang Trung, x Hưng Chính
16690 p Trường Vinh: p Bến Thủy, p Hưng Dũng, p Hưng Phúc, p Trung Đô, p Trường Thi, p Vinh Tân, x Hưng Hòa
16702 p Vinh Phú: p Hà Huy Tập, p Nghi Đức, p Nghi Phú, x Nghi Ân
16708 p Vinh Lộc: p Hưng Lộc, x Nghi Phong, x Nghi Thái, x Nghi Xuân, x Phúc Thọ
16732 p Cửa Lò: p Nghi Hải, p Nghi Hòa, p Nghi Hương, p Nghi Tân, p Nghi Thu, p Nghi Thủy, x Thu Thủy
16738 x Quế Phong: t Kim Sơn, x Châu Kim, x Mường Nọc, x Nậm Giải
16744 x Thông Thụ: x Đồng Văn (huyện Quế Phong), x Thông Thụ
16750 x Tiền Phong: x Hạnh Dịch, x Tiền Phong
16756 x Tri Lễ: x Nậm Nhoóng, x Tri Lễ
16774 x Mường Quàng: x Cắm Muộn, x Châu Thôn, x Quang Phong
16777 x Quỳ Châu: t Tân Lạc, x Châu Hạnh, x Châu Hội, x Châu Nga
16792 x Châu Tiến: x Châu Tiến (huyện Quỳ Châu), x Châu Bính, x Châu Thắng, x Châu Thuận
16801 x Hùng Chân: x Châu Hoàn, x Châu Phong, x Diên Lãm
16804 x Châu Bình =
16813 x Mường Xén: t Mường Xén, x Tà Cạ, x Tây Sơn
16816 x Mỹ Lý =
16819 x Bắc Lý =
16822 x Keng Đu =
16828 x Huồi Tụ =
16831 x Mường Lống =
16834 x Na Loi: x Đoọc Mạy, x Na Loi
16837 x Nậm Cắn: x Phà Đánh, x Nậm Cắn
16849 x Hữu Kiệm: x Bảo Nam, x Hữu Lập, x Hữu Kiệm
16855 x Chiêu Lưu: x Bảo Thắng, x Chiêu Lưu
16858 x Mường Típ: x Mường Ải, x Mường Típ
16870 x Na Ngoi: x Nậm Càn, x Na Ngoi
16876 x Tương Dương: t Thạch Giám, x Lưu Kiền, x Xá Lượng
16882 x Nhôn Mai: x Mai Sơn, x Nhôn Mai
16885 x Hữu Khuông =
16903 x Nga My: x Xiêng My, x Nga My
16906 x Lượng Minh =
16909 x Yên Hoà: x Yên Thắng, x Yên Hòa
16912 x Yên Na: x Yên Tĩnh, x Yên Na
16933 x Tam Quang: x Tam Đình, x Tam Quang
16936 x Tam Thái: x Tam Hợp (huyện Tương Dương), x Tam Thái
16939 p Thái Hoà: p Hòa Hiếu, p Long Sơn, p Quang Phong
16941 x Nghĩa Đàn: t Nghĩa Đàn, x Nghĩa Bình, x Nghĩa Trung
16951 x Nghĩa Lâm: x Nghĩa Lạc, x Nghĩa Sơn, x Nghĩa Yên, x Nghĩa Lâm
16969 x Nghĩa Thọ: x Nghĩa Hội, x Nghĩa Lợi, x Nghĩa Thọ
16972 x Nghĩa Hưng: x Nghĩa Thành, x Nghĩa Hưng
16975 x Nghĩa Mai: x Nghĩa Hồng, x Nghĩa Minh, x Nghĩa Mai
17011 p Tây Hiếu: p Quang Tiến, x Nghĩa Tiến, x Tây Hiếu
17017 x Đông Hiếu: x Nghĩa Mỹ, x Nghĩa Thuận, x Đông Hiếu
17029 x Nghĩa Lộc: x Nghĩa Long, x Nghĩa Lộc
17032 x Nghĩa Khánh: x Nghĩa An, x Nghĩa Đức, x Nghĩa Khánh
17035 x Quỳ Hợp: t Quỳ Hợp, x Châu Đình, x Châu Quang, x Thọ Hợp
17044 x Châu Hồng: x Châu Tiến (huyện Quỳ Hợp), x Châu Thành, x Châu Hồng
17056 x Châu Lộc: x Liên Hợp, x Châu Lộc
17059 x Tam Hợp: x Tam Hợp (huyện Quỳ Hợp), x Đồng Hợp, x Nghĩa Xuân, x Yên Hợp
17071 x Minh Hợp: x Hạ Sơn, x Văn Lợi, x Minh Hợp
17077 x Mường Ham: x Châu Cường, x Châu Thái
17089 x Mường Chọng: x Bắc Sơn, x Nam Sơn (huyện Quỳ Hợp), x Châu Lý
17110 p Hoàng Mai: p Quỳnh Thiện, x Quỳnh Trang, x Quỳnh Vinh
17125 p Quỳnh Mai: p Mai Hùng, p Quỳnh Phương, p Quỳnh Xuân, x Quỳnh Liên
17128 p Tân Mai: p Quỳnh Dị, x Quỳnh Lập, x Quỳnh Lộc
17143 x Quỳnh Văn: x Quỳnh Tân, x Quỳnh Thạch, x Quỳnh Văn
17149 x Quỳnh Tam: x Tân Sơn (huyện Quỳnh Lưu), x Quỳnh Châu, x Quỳnh Tam
17170 x Quỳnh Sơn: x Ngọc Sơn (huyện Quỳnh Lưu), x Quỳnh Lâm, x Quỳnh Sơn
17176 x Quỳnh Anh: x Minh Lương, x Quỳnh Bảng, x Quỳnh Đôi, x Quỳnh Thanh, x Quỳnh Yên
17179 x Quỳnh Lưu: t Cầu Giát, x Bình Sơn (huyện Quỳnh Lưu), x Quỳnh Diễn, x Quỳnh Giang, x Quỳnh Hậu
17212 x Quỳnh Phú: x An Hòa, x Phú Nghĩa, x Thuận Long, x Văn Hải
17224 x Quỳnh Thắng: x Tân Thắng, x Quỳnh Thắng
17230 x Bình Chuẩn =
17239 x Mậu Thạch: x Mậu Đức, x Thạch Ngàn
17242 x Cam Phục: x Cam Lâm, x Đôn Phục
17248 x Châu Khê: x Lạng Khê, x Châu Khê
17254 x Con Cuông: t Trà Lân, x Chi Khê, x Yên Khê
17263 x Môn Sơn: x Lục Dạ, x Môn Sơn
17266 x Tân Kỳ: t Tân Kỳ, x Nghĩa Dũng, x Kỳ Tân, x Kỳ Sơn
17272 x Tân Phú: x Nghĩa Thái (huyện Tân Kỳ), x Hoàn Long, x Tân Xuân, x Tân Phú
17278 x Giai Xuân: x Tân Hợp, x Giai Xuân
17284 x Nghĩa Đồng: x Bình Hợp, x Nghĩa Đồng
17287 x Tiên Đồng: x Đồng Văn (huyện Tân Kỳ), x Tiên Kỳ
17305 x Tân An: x Hương Sơn, x Nghĩa Phúc, x Tân An
17326 x Nghĩa Hành: x Phú Sơn, x Tân Hương, x Nghĩa Hành
17329 x Anh Sơn: t Kim Nhan, x Đức Sơn, x Phúc Sơn
17335 x Thành Bình Thọ: x Bình Sơn (huyện Anh Sơn), x Thành Sơn, x Thọ Sơn
17344 x Nhân Hoà: x Cẩm Sơn, x Hùng Sơn, x Tam Đỉnh
17357 x Vĩnh Tường: x Hoa Sơn, x Hội Sơn, x Tường Sơn
17365 x Anh Sơn Đông: x Lạng Sơn, x Tào Sơn, x Vĩnh Sơn
17380 x Yên Xuân: x Cao Sơn, x Khai Sơn, x Lĩnh Sơn, x Long Sơn
17395 x Hùng Châu: x Diễn Đoài, x Diễn Lâm, x Diễn Trường, x Diễn Yên
17416 x Đức Châu: x Diễn Hồng, x Diễn Kỷ, x Diễn Phong, x Diễn Vạn
17419 x Hải Châu: x Diễn Hoàng, x Diễn Kim, x Diễn Mỹ, x Hùng Hải
17443 x Quảng Châu: x Diễn Đồng, x Diễn Liên, x Diễn Thái, x Xuân Tháp
17464 x Diễn Châu: t Diễn Thành, x Diễn Hoa, x Diễn Phúc, x Ngọc Bích
17476 x Minh Châu: x Diễn Cát, x Diễn Nguyên, x Hạnh Quảng, x Minh Châu
17479 x An Châu: x Diễn An, x Diễn Tân, x Diễn Thịnh, x Diễn Trung
17488 x Tân Châu: x Diễn Lộc, x Diễn Lợi, x Diễn Phú, x Diễn Thọ
17506 x Yên Thành: t Hoa Thành, x Đông Thành, x Tăng Thành, x Văn Thành
17515 x Bình Minh: x Đức Thành, x Mã Thành, x Tân Thành, x Tiến Thành
17521 x Quang Đồng: x Đồng Thành, x Kim Thành, x Quang Thành
17524 x Giai Lạc: x Hậu Thành, x Lăng Thành, x Phúc Thành
17530 x Đông Thành: x Đô Thành, x Phú Thành, x Thọ Thành
17560 x Vân Du: x Minh Thành, x Tây Thành, x Thịnh Thành
17569 x Quan Thành: x Bắc Thành, x Nam Thành, x Trung Thành, x Xuân Thành
17605 x Hợp Minh: x Bảo Thành, x Long Thành, x Sơn Thành, x Viên Thành, x Vĩnh Thành
17611 x Vân Tụ: x Liên Thành, x Mỹ Thành, x Vân Tụ
17623 x Bạch Ngọc: x Bồi Sơn, x Giang Sơn Đông, x Giang Sơn Tây, x Bạch Ngọc
17641 x Lương Sơn: x Bài Sơn, x Đông Sơn, x Hồng Sơn, x Tràng Sơn
17662 x Đô Lương: x Bắc Sơn, x Nam Sơn (huyện Đô Lương), x Đà Sơn, x Đặng Sơn, x Lưu Sơn, x Thịnh Sơn, x Văn Sơn, x Yên Sơn, t Đô Lương
17677 x Văn Hiến: x Tân Sơn (huyện Đô Lương), x Hòa Sơn, x Quang Sơn, x Thái Sơn, x Thượng Sơn
17689 x Thuần Trung: x Minh Sơn (huyện Đô Lương), x Lạc Sơn, x Nhân Sơn, x Thuận Sơn, x Trung Sơn, x Xuân Sơn
17707 x Bạch Hà: x Đại Sơn, x Hiến Sơn, x Mỹ Sơn, x Trù Sơn
17713 x Đại Đồng: t Dùng, x Đồng Văn (huyện Thanh Chương), x Thanh Ngọc, x Thanh Phong, x Đại Đồng
17722 x Hạnh Lâm: x Thanh Đức, x Hạnh Lâm
17728 x Cát Ngạn: x Minh Sơn (huyện Thanh Chương), x Cát Văn, x Phong Thịnh
17743 x Tam Đồng: x Thanh Liên, x Thanh Mỹ, x Thanh Tiên
17759 x Sơn Lâm: x Ngọc Lâm, x Thanh Sơn
17770 x Hoa Quân: x Thanh An, x Thanh Hương, x Thanh Quả, x Thanh Thịnh
17779 x Xuân Lâm: x Ngọc Sơn (huyện Thanh Chương), x Minh Tiến, x Xuân Dương
17791 x Kim Bảng: x Thanh Hà, x Thanh Thủy, x Kim Bảng
17818 x Bích Hào: x Mai Giang, x Thanh Lâm, x Thanh Tùng, x Thanh Xuân
17827 x Nghi Lộc: t Quán Hành, x Diên Hoa, x Nghi Trung, x Nghi Vạn
17833 x Hải Lộc: x Nghi Thiết, x Nghi Tiến, x Nghi Yên
17842 x Thần Lĩnh: x Nghi Đồng, x Nghi Hưng, x Nghi Phương
17854 x Văn Kiều: x Nghi Kiều, x Nghi Văn
17857 x Phúc Lộc: x Nghi Công Bắc, x Nghi Công Nam, x Nghi Lâm, x Nghi Mỹ
17866 x Trung Lộc: x Nghi Long, x Nghi Quang, x Nghi Thuận, x Nghi Xá
17878 x Đông Lộc: x Khánh Hợp, x Nghi Thạch, x Thịnh Trường
17920 p Vinh Hưng: p Hưng Đông, p Quán Bàu, x Nghi Kim, x Nghi Liên
17935 x Nam Đàn: x Nghĩa Thái (huyện Nam Đàn), x Nam Hưng, x Nam Thanh
17944 x Đại Huệ: x Nam Anh, x Nam Lĩnh, x Nam Xuân
17950 x Vạn An: t Nam Đàn, x Thượng Tân Lộc, x Xuân Hòa
17971 x Kim Liên: x Hùng Tiến, x Nam Cát, x Nam Giang, x Xuân Hồng, x Kim Liên
17989 x Thiên Nhẫn: x Khánh Sơn, x Nam Kim, x Trung Phúc Cường
18001 x Hưng Nguyên: t Hưng Nguyên, x Hưng Đạo, x Hưng Tây, x Thịnh Mỹ
18007 x Yên Trung: x Hưng Yên Bắc, x Hưng Yên Nam, x Hưng Trung
18028 x Hưng Nguyên Nam: x Hưng Lĩnh, x Long Xá, x Thông Tân, x Xuân Lam
18040 x Lam Thành: x Châu Nhân, x Hưng Nghĩa, x Hưng Thành, x Phúc Lợi
# vn-ninh-binh-2025
13285 p Phủ Lý: p Châu Cầu, p Thanh Châu, p Liêm Chính, p Quang Trung (thành phố Phủ Lý) *
13291 p Phù Vân: p Lê Hồng Phong, x Kim Bình, x Phù Vân
13318 p Châu Sơn: p Thanh Tuyền, p Châu Sơn, t Kiện Khê
13324 p Duy Tiên: x Chuyên Ngoại, x Trác Văn, x Yên Nam, p Hòa Mạc *
13330 p Duy Tân: p Châu Giang, x Mộc Hoàn, p Hòa Mạc *
13336 p Duy Hà: p Duy Minh, p Duy Hải, p Hoàng Đông *
13348 p Đồng Văn: p Bạch Thượng, p Yên Bắc, p Đồng Văn
13363 p Tiên Sơn: p Tiên Sơn, p Tiên Nội *, x Tiên Ngoại
13366 p Hà Nam: p Lam Hạ, p Tân Hiệp, p Quang Trung (thành phố Phủ Lý) *, p Hoàng Đông *, p Tiên Nội *, x Tiên Ngoại *
13384 p Kim Bảng: p Quế, p Ngọc Sơn, x Văn Xá
13393 p Lê Hồ: p Đại Cương, p Đồng Hoá, p Lê Hồ
13396 p Nguyễn Úy: p Tượng Lĩnh, p Tân Sơn, x Nguyễn Úy
13402 p Kim Thanh: p Tân Tựu, x Hoàng Tây
13420 p Tam Chúc: p Ba Sao, x Khả Phong, x Thuỵ Lôi
13435 p Lý Thường Kiệt: x Liên Sơn, x Thanh Sơn (thị xã Kim Bảng), p Thi Sơn
13444 p Liêm Tuyền: p Tân Liêm, x Đinh Xá, x Trịnh Xá
13456 x Liêm Hà: x Liêm Phong, x Liêm Cần, x Thanh Hà
13474 x Tân Thanh: t Tân Thanh, x Thanh Thủy, x Thanh Phong
13483 x Thanh Bình: x Liêm Sơn, x Liêm Thuận, x Liêm Túc
13489 x Thanh Lâm: x Thanh Nghị, x Thanh Tân, x Thanh Hải
13495 x Thanh Liêm: x Thanh Hương, x Thanh Tâm, x Thanh Nguyên
13501 x Bình Mỹ: t Bình Mỹ, x Đồn Xá, x La Sơn
13504 x Bình Lục: x Bình Nghĩa, x Tràng An, x Đồng Du
13531 x Bình Giang: x Bồ Đề, x Vũ Bản, x An Ninh
13540 x Bình An: x Trung Lương, x Ngọc Lũ, x Bình An
13558 x Bình Sơn: x Tiêu Động, x An Lão, x An Đổ
13573 x Lý Nhân: x Chính Lý, x Hợp Lý, x Văn Lý
13579 x Bắc Lý: x Chân Lý, x Đạo Lý, x Bắc Lý
13591 x Nam Xang: x Công Lý, x Nguyên Lý, x Đức Lý
13594 x Trần Thương: x Trần Hưng Đạo, x Nhân Nghĩa, x Nhân Bình
13597 x Vĩnh Trụ: t Vĩnh Trụ, x Nhân Chính, x Nhân Khang
13609 x Nhân Hà: x Nhân Thịnh, x Nhân Mỹ, x Xuân Khê
13627 x Nam Lý: x Tiến Thắng (huyện Lý Nhân), x Phú Phúc, x Hòa Hậu
13669 p Nam Định: p Quang Trung (thành phố Nam Định), p Vị Xuyên, p Lộc Vượng, p Cửa Bắc, p Trần Hưng Đạo, p Năng Tĩnh, p Cửa Nam, x Mỹ Phúc
13684 p Thiên Trường: p Lộc Hạ, x Mỹ Tân, x Mỹ Trung
13693 p Đông A: p Lộc Hòa, x Mỹ Thắng, x Mỹ Hà
13699 p Thành Nam: p Mỹ Xá, x Đại An
13708 p Mỹ Lộc: p Hưng Lộc, x Mỹ Thuận, x Mỹ Lộc
13741 x Vụ Bản: t Gôi, x Kim Thái, x Tam Thanh
13750 x Minh Tân: x Cộng Hòa, x Minh Tân
13753 x Hiển Khánh: x Hợp Hưng, x Trung Thành, x Quang Trung, x Hiển Khánh
13777 p Trường Thi: p Trường Thi, x Thành Lợi
13786 x Liên Minh: x Vĩnh Hào, x Đại Thắng, x Liên Minh
13795 x Ý Yên: x Yên Phong, x Hồng Quang (huyện Ý Yên), x Yên Khánh, t Lâm
13807 x Tân Minh: x Trung Nghĩa, x Tân Minh
13822 x Phong Doanh: x Phú Hưng, x Yên Thọ, x Yên Chính
13834 x Vũ Dương: x Yên Mỹ (huyện Ý Yên), x Yên Bình, x Yên Dương, x Yên Ninh
13864 x Vạn Thắng: x Yên Thắng (huyện Ý Yên), x Yên Tiến, x Yên Lương
13870 x Yên Cường: x Yên Nhân, x Yên Lộc (huyện Ý Yên), x Yên Phúc, x Yên Cường
13879 x Yên Đồng: x Yên Đồng (huyện Ý Yên), x Yên Trị, x Yên Khang
13891 x Nghĩa Hưng: t Liễu Đề, x Nghĩa Thái, x Nghĩa Châu, x Nghĩa Trung
13894 x Rạng Đông: x Nam Điền (huyện Nghĩa Hưng), x Phúc Thắng, t Rạng Đông
13900 x Đồng Thịnh: x Hoàng Nam, x Đồng Thịnh
13918 x Nghĩa Sơn: x Nghĩa Lạc, x Nghĩa Sơn
13927 x Hồng Phong: x Nghĩa Hồng, x Nghĩa Phong, x Nghĩa Phú
13939 x Quỹ Nhất: t Quỹ Nhất, x Nghĩa Thành, x Nghĩa Lợi
13957 x Nghĩa Lâm: x Nghĩa Hùng, x Nghĩa Hải, x Nghĩa Lâm
13966 x Nam Trực: t Nam Giang, x Nam Cường, x Nam Hùng
13972 p Vị Khê: x Nam Điền (huyện Nam Trực), p Nam Phong
13984 p Hồng Quang: x Hồng Quang (huyện Nam Trực), x Nghĩa An, p Nam Vân
13987 x Nam Hồng: x Tân Thịnh, x Nam Thắng, x Nam Hồng
14005 x Nam Ninh: x Nam Hoa, x Nam Lợi, x Nam Hải, x Nam Thanh
14011 x Nam Minh: x Nam Dương, x Bình Minh, x Nam Tiến
14014 x Nam Đồng: x Đồng Sơn, x Nam Thái
14026 x Cổ Lễ: t Cổ Lễ, x Trung Đông, x Trực Tuấn
14038 x Ninh Giang: x Trực Chính, x Phương Định, x Liêm Hải
14053 x Trực Ninh: x Trực Thanh, x Trực Nội, x Trực Hưng
14056 x Cát Thành: t Cát Thành, x Việt Hùng, x Trực Đạo
14062 x Quang Hưng: x Trực Khang, x Trực Mỹ, x Trực Thuận
14071 x Minh Thái: x Trực Đại, x Trực Thái, x Trực Thắng
14077 x Ninh Cường: t Ninh Cường, x Trực Cường, x Trực Hùng
14089 x Xuân Trường: t Xuân Trường, x Xuân Phúc, x Xuân Ninh, x Xuân Ngọc
14095 x Xuân Hồng: x Xuân Châu, x Xuân Thành, x Xuân Thượng, x Xuân Hồng
14104 x Xuân Giang: x Xuân Tân, x Xuân Phú, x Xuân Giang
14122 x Xuân Hưng: x Xuân Vinh, x Trà Lũ, x Thọ Nghiệp
14161 x Giao Minh: x Giao Thiện, x Giao Hương, x Giao Thanh
14167 x Giao Thuỷ: t Giao Thủy, x Bình Hòa
14179 x Giao Hưng: x Giao Nhân, x Giao Long, x Giao Châu
14182 x Giao Hoà: x Hồng Thuận, x Giao An, x Giao Lạc
14194 x Giao Bình: x Giao Yến, x Bạch Long, x Giao Tân
14203 x Giao Phúc: x Giao Xuân, x Giao Hà, x Giao Hải
14212 x Giao Ninh: t Quất Lâm, x Giao Phong, x Giao Thịnh
14215 x Hải Hậu: t Yên Định, x Hải Trung, x Hải Long
14218 x Hải Tiến: t Cồn, x Hải Sơn, x Hải Tân
14221 x Hải Thịnh: t Thịnh Long, x Hải Châu, x Hải Ninh
14236 x Hải Anh: x Hải Minh, x Hải Đường, x Hải Anh
14248 x Hải Hưng: x Hải Nam, x Hải Lộc, x Hải Hưng
14281 x Hải An: x Hải Phong, x Hải Giang, x Hải An
14287 x Hải Quang: x Hải Đông, x Hải Tây, x Hải Quang
14308 x Hải Xuân: x Hải Phú, x Hải Hòa, x Hải Xuân
14329 p Hoa Lư: p Ninh Mỹ, p Ninh Khánh, p Đông Thành, p Tân Thành, p Vân Giang, p Nam Thành, p Nam Bình, p Bích Đào, x Ninh Khang, x Ninh Nhất, x Ninh Tiến
14359 p Nam Hoa Lư: p Ninh Phong, p Ninh Sơn, x Ninh Vân, x Ninh An, x Ninh Hải
14362 p Tam Điệp: p Bắc Sơn, p Tây Sơn, x Quang Sơn
14365 p Trung Sơn: p Nam Sơn, p Trung Sơn, x Đông Sơn
14371 p Yên Sơn: p Tân Bình, x Quảng Lạc, x Yên Sơn
14389 x Gia Lâm: x Gia Sơn, x Xích Thổ, x Gia Lâm
14401 x Gia Tường: x Gia Thủy, x Đức Long, x Gia Tường
14404 x Cúc Phương: x Văn Phương, x Cúc Phương
14407 x Phú Sơn: x Thạch Bình, x Lạc Vân, x Phú Sơn
14428 x Nho Quan: t Nho Quan, x Đồng Phong, x Yên Quang
14434 x Thanh Sơn: x Thanh Sơn (huyện Nho Quan), x Thượng Hòa, x Văn Phú
14452 x Quỳnh Lưu: x Phú Lộc, x Quỳnh Lưu
14458 x Phú Long: x Kỳ Phú, x Phú Long
14464 x Gia Viễn: t Thịnh Vượng, x Gia Hòa
14482 x Gia Hưng: x Liên Sơn (huyện Gia Viễn), x Gia Phú, x Gia Hưng
14488 x Gia Vân: x Gia Lập, x Gia Vân, x Gia Tân *
14494 x Gia Trấn: x Gia Thanh, x Gia Xuân, x Gia Trấn
14500 x Đại Hoàng: x Tiến Thắng (huyện Gia Viễn), x Gia Phương, x Gia Trung
14524 x Gia Phong: x Gia Lạc, x Gia Minh, x Gia Phong
14533 p Tây Hoa Lư: p Ninh Giang, x Trường Yên, x Ninh Hòa, x Phúc Sơn, x Gia Sinh, x Gia Tân *
14560 x Yên Khánh: t Yên Ninh, x Khánh Cư, x Khánh Vân, x Khánh Hải
14563 x Khánh Thiện: x Khánh Cường, x Khánh Lợi, x Khánh Thiện
14566 p Đông Hoa Lư: p Ninh Phúc, x Khánh Hòa, x Khánh Phú, x Khánh An
14608 x Khánh Trung: x Khánh Thành, x Khánh Công, x Khánh Trung
14611 x Khánh Nhạc: x Khánh Hồng, x Khánh Nhạc
14614 x Khánh Hội: x Khánh Mậu, x Khánh Thủy, x Khánh Hội
14620 x Phát Diệm: t Phát Diệm, x Thượng Kiệm, x Kim Chính
14623 x Bình Minh: t Bình Minh, x Cồn Thoi, x Kim Mỹ
14638 x Kim Sơn: x Kim Định, x Ân Hòa, x Hùng Tiến
14647 x Quang Thiện: x Như Hòa, x Đồng Hướng, x Quang Thiện
14653 x Chất Bình: x Xuân Chính, x Hồi Ninh, x Chất Bình
14674 x Lai Thành: x Yên Lộc (huyện Kim Sơn), x Tân Thành, x Lai Thành
14677 x Định Hoá: x Văn Hải, x Kim Tân, x Định Hóa
14698 x Kim Đông: x Kim Trung, x Kim Đông, k khu vực bãi bồi ven biển
14701 x Yên Mô: t Yên Thịnh, x Khánh Dương, x Yên Hòa
14725 p Yên Thắng: x Yên Thắng (huyện Yên Mô), x Khánh Thượng, p Yên Bình
14728 x Yên Từ: x Yên Phong, x Yên Nhân (huyện Yên Mô), x Yên Từ
14743 x Yên Mạc: x Yên Mỹ (huyện Yên Mô), x Yên Lâm, x Yên Mạc
14746 x Đồng Thái: x Yên Đồng (huyện Yên Mô), x Yên Thành, x Yên Thái
# vn-phu-tho-2025
04792 p Tân Hoà: p Tân Hòa, x Hòa Bình, x Yên Mông
04795 p Hoà Bình: p Đồng Tiến, p Hữu Nghị, p Phương Lâm, p Quỳnh Lâm, p Tân Thịnh, p Thịnh Lang, p Trung Minh
04828 p Thống Nhất: p Dân Chủ, p Thái Bình, p Thống Nhất, x Vầy Nưa *
04831 x Đà Bắc: t Đà Bắc, x Hiền Lương (huyện Đà Bắc), x Toàn Sơn, x Tú Lý
04846 x Đức Nhàn: x Mường Chiềng, x Nánh Nghê
04849 x Tân Pheo: x Đồng Chum, x Giáp Đắt, x Tân Pheo
04873 x Quy Đức: x Đoàn Kết (huyện Đà Bắc), x Đồng Ruộng, x Trung Thành, x Yên Hoà
04876 x Cao Sơn: x Tân Minh, x Cao Sơn (huyện Đà Bắc)
04891 x Tiền Phong: x Tiền Phong, x Vầy Nưa *
04894 p Kỳ Sơn: p Kỳ Sơn, x Độc Lập, x Mông Hóa
04897 x Thịnh Minh: x Hợp Thành, x Quang Tiến, x Thịnh Minh
04924 x Lương Sơn: t Lương Sơn, x Hòa Sơn, x Lâm Sơn, x Nhuận Trạch, x Tân Vinh, x Cao Sơn (huyện Lương Sơn) *
04960 x Liên Sơn: x Cư Yên, x Liên Sơn, x Cao Sơn (huyện Lương Sơn) *
04978 x Kim Bôi: t Bo, x Vĩnh Đồng, x Kim Bôi
04990 x Nật Sơn: x Xuân Thủy (huyện Kim Bôi), x Bình Sơn, x Đú Sáng, x Hùng Sơn
05014 x Mường Động: x Đông Bắc, x Hợp Tiến, x Tú Sơn, x Vĩnh Tiến
05047 x Cao Dương: x Thanh Cao, x Thanh Sơn, x Cao Dương
05068 x Hợp Kim: x Kim Lập, x Nam Thượng, x Sào Báy
05086 x Dũng Tiến: x Cuối Hạ, x Mỵ Hòa, x Nuông Dăm
05089 x Cao Phong: t Cao Phong, x Hợp Phong, x Thu Phong
05092 x Thung Nai: x Bắc Phong, x Bình Thanh, x Thung Nai
05116 x Mường Thàng: x Dũng Phong, x Nam Phong, x Tây Phong, x Thạch Yên
05128 x Tân Lạc: t Mãn Đức, x Ngọc Mỹ (huyện Tân Lạc), x Đông Lai, x Thanh Hối, x Tử Nê
05134 x Mường Hoa: x Phú Vinh, x Suối Hoa
05152 x Vân Sơn: x Ngổ Luông, x Quyết Chiến, x Vân Sơn
05158 x Mường Bi: x Mỹ Hòa, x Phong Phú, x Phú Cường
05191 x Toàn Thắng: x Gia Mô, x Lỗ Sơn, x Nhân Mỹ
05200 x Mai Châu: t Mai Châu, x Nà Phòn, x Thành Sơn, x Tòng Đậu, x Đồng Tân *
05206 x Tân Mai: x Sơn Thủy (huyện Mai Châu), x Tân Thành
05212 x Pà Cò: x Cun Pheo, x Hang Kia, x Pà Cò, x Đồng Tân *
05245 x Bao La: x Mai Hịch, x Xăm Khòe, x Bao La
05251 x Mai Hạ: x Chiềng Châu, x Vạn Mai, x Mai Hạ
05266 x Lạc Sơn: t Vụ Bản, x Hương Nhượng, x Vũ Bình
05287 x Mường Vang: x Tân Lập (huyện Lạc Sơn), x Quý Hòa, x Tuân Đạo
05290 x Nhân Nghĩa: x Mỹ Thành, x Văn Nghĩa, x Nhân Nghĩa
05293 x Thượng Cốc: x Miền Đồi, x Văn Sơn, x Thượng Cốc
05305 x Yên Phú: x Bình Hẻm, x Xuất Hóa, x Yên Phú
05323 x Quyết Thắng: x Chí Đạo, x Định Cư, x Quyết Thắng
05329 x Ngọc Sơn: x Ngọc Lâu, x Tự Do, x Ngọc Sơn
05347 x Đại Đồng: x Ân Nghĩa, x Tân Mỹ, x Yên Nghiệp
05353 x Yên Thuỷ: t Hàng Trạm, x Lạc Thịnh, x Phú Lai
05362 x Lạc Lương: x Bảo Hiệu, x Đa Phúc, x Lạc Sỹ, x Lạc Lương
05386 x Yên Trị: x Đoàn Kết (huyện Yên Thủy), x Hữu Lợi, x Ngọc Lương, x Yên Trị
05392 x Lạc Thuỷ: t Chi Nê, x Đồng Tâm, x Khoan Dụ, x Yên Bồng
05395 x An Nghĩa: t Ba Hàng Đồi, x Phú Nghĩa, x Phú Thành
05425 x An Bình: x Hưng Thi, x Thống Nhất, x An Bình
07894 p Nông Trang: p Minh Phương, p Nông Trang, x Thụy Vân
07900 p Việt Trì: p Tân Dân, p Gia Cẩm, p Minh Nông, p Dữu Lâu, x Trưng Vương
07909 p Thanh Miếu: p Thọ Sơn, p Tiên Cát, p Bạch Hạc, p Thanh Miếu, x Sông Lô
07918 p Vân Phú: p Vân Phú, x Phượng Lâu, x Hùng Lô, x Kim Đức
07942 p Phú Thọ: p Hùng Vương (thị xã Phú Thọ), x Văn Lung, x Hà Lộc
07948 p Âu Cơ: p Thanh Vinh, p Âu Cơ, x Thanh Minh
07954 p Phong Châu: p Phong Châu, x Phú Hộ, x Hà Thạch
07969 x Đoan Hùng: t Đoan Hùng, x Hợp Nhất, x Ngọc Quan
07996 x Bằng Luân: x Bằng Doãn, x Phúc Lai, x Bằng Luân
07999 x Chí Đám: x Hùng Xuyên, x Chí Đám
08023 x Tây Cốc: x Phú Lâm, x Ca Đình, x Tây Cốc
08038 x Chân Mộng: x Hùng Long, x Yên Kiện, x Chân Mộng
08053 x Hạ Hoà: t Hạ Hòa, x Minh Hạc, x Ấm Hạ, x Gia Điền
08071 x Đan Thượng: x Tứ Hiệp, x Đại Phạm, x Hà Lương, x Đan Thượng
08110 x Hiền Lương: x Hiền Lương (huyện Hạ Hòa), x Xuân Áng
08113 x Yên Kỳ: x Hương Xạ, x Phương Viên, x Yên Kỳ
08134 x Văn Lang: x Vô Tranh, x Bằng Giã, x Minh Côi, x Văn Lang
08143 x Vĩnh Chân: x Lang Sơn, x Yên Luật, x Vĩnh Chân
08152 x Thanh Ba: t Thanh Ba, x Đồng Xuân, x Hanh Cù, x Vân Lĩnh
08173 x Quảng Yên: x Đại An, x Đông Lĩnh, x Quảng Yên
08203 x Hoàng Cương: x Ninh Dân, x Mạn Lạn, x Hoàng Cương
08209 x Đông Thành: x Khải Xuân, x Võ Lao, x Đông Thành
08218 x Chí Tiên: x Sơn Cương, x Thanh Hà, x Chí Tiên
08227 x Liên Minh: x Đỗ Sơn, x Đỗ Xuyên, x Lương Lỗ
08230 x Phù Ninh: t Phong Châu, x Phú Nham, x Phú Lộc, x Phù Ninh
08236 x Phú Mỹ: x Liên Hoa, x Lệ Mỹ, x Phú Mỹ
08245 x Trạm Thản: x Tiên Phú, x Trung Giáp, x Trạm Thản
08254 x Dân Chủ: x Bảo Thanh, x Trị Quận, x Hạ Giáp, x Gia Thanh
08275 x Bình Phú: x Tiên Du, x An Đạo, x Bình Phú
08290 x Yên Lập: t Yên Lập, x Đồng Thịnh (huyện Yên Lập), x Hưng Long, x Đồng Lạc
08296 x Sơn Lương: x Mỹ Lương, x Mỹ Lung, x Lương Sơn
08305 x Xuân Viên: x Xuân Thủy (huyện Yên Lập), x Xuân An, x Xuân Viên
08311 x Trung Sơn =
08323 x Thượng Long: x Phúc Khánh, x Nga Hoàng, x Thượng Long
08338 x Minh Hoà: x Ngọc Lập, x Ngọc Đồng, x Minh Hòa
08341 x Cẩm Khê: t Cẩm Khê, x Minh Tân, x Phong Thịnh
08344 x Tiên Lương: x Phượng Vĩ, x Minh Thắng, x Tiên Lương
08377 x Vân Bán: x Tùng Khê, x Tam Sơn, x Văn Bán
08398 x Phú Khê: x Hương Lung, x Phú Khê
08416 x Hùng Việt: x Nhật Tiến, x Hùng Việt
08431 x Đồng Lương: x Điêu Lương, x Yên Dưỡng, x Đồng Lương
08434 x Tam Nông: t Hưng Hóa, x Dân Quyền, x Hương Nộn
08443 x Hiền Quan: x Thanh Uyên, x Bắc Sơn, x Hiền Quan
08467 x Vạn Xuân: x Quang Húc, x Lam Sơn, x Vạn Xuân
08479 x Thọ Văn: x Dị Nậu, x Tề Lễ, x Thọ Văn
08494 x Lâm Thao: t Hùng Sơn, t Lâm Thao, x Thạch Sơn
08500 x Xuân Lũng: x Tiên Kiên, x Xuân Huy, x Xuân Lũng
08515 x Hy Cương: x Thanh Đình, x Chu Hóa, x Hy Cương
08521 x Phùng Nguyên: x Tứ Xã, x Sơn Vi, x Phùng Nguyên
08527 x Bản Nguyên: x Cao Xá, x Vĩnh Lại, x Bản Nguyên
08542 x Thanh Sơn: t Thanh Sơn, x Sơn Hùng, x Giáp Lai, x Thạch Khoán, x Thục Luyện
08545 x Thu Cúc =
08560 x Lai Đồng: x Kiệt Sơn, x Tân Sơn, x Đồng Sơn, x Lai Đồng
08566 x Tân Sơn: t Tân Phú, x Thu Ngạc, x Thạch Kiệt
08584 x Võ Miếu: x Địch Quả, x Cự Thắng, x Võ Miếu
08590 x Xuân Đài: x Kim Thượng, x Xuân Sơn, x Xuân Đài
08593 x Minh Đài: x Mỹ Thuận, x Văn Luông, x Minh Đài
08611 x Văn Miếu: x Tân Lập, x Tân Minh (huyện Thanh Sơn), x Văn Miếu
08614 x Cự Đồng: x Tất Thắng, x Thắng Sơn, x Cự Đồng
08620 x Long Cốc: x Tam Thanh, x Vinh Tiền, x Long Cốc
08632 x Hương Cần: x Yên Lương, x Yên Lãng, x Hương Cần
08635 x Khả Cửu: x Đông Cửu, x Thượng Cửu, x Khả Cửu
08656 x Yên Sơn: x Tinh Nhuệ, x Lương Nha, x Yên Sơn
08662 x Đào Xá: x Xuân Lộc, x Thạch Đồng, x Tân Phương, x Đào Xá
08674 x Thanh Thuỷ: x Sơn Thủy (huyện Thanh Thủy), x Đoan Hạ, x Bảo Yên, t Thanh Thủy
08686 x Tu Vũ: x Đồng Trung, x Hoàng Xá, x Tu Vũ
08707 p Vĩnh Yên: p Tích Sơn, p Hội Hợp, p Đồng Tâm, x Thanh Trù
08716 p Vĩnh Phúc: p Định Trung, p Liên Bảo, p Khai Quang, p Ngô Quyền, p Đống Đa
08740 p Phúc Yên: p Hùng Vương (thành phố Phúc Yên), p Hai Bà Trưng, p Phúc Thắng, p Tiền Châu, p Nam Viêm
08746 p Xuân Hoà: p Đồng Xuân, p Xuân Hòa, x Cao Minh, x Ngọc Thanh
08761 x Lập Thạch: t Lập Thạch, x Xuân Hòa, x Tử Du, x Vân Trục
08770 x Hợp Lý: x Ngọc Mỹ (huyện Lập Thạch), x Quang Sơn, x Hợp Lý
08773 x Yên Lãng: x Quang Yên, x Lãng Công
08782 x Hải Lựu: x Nhân Đạo, x Đôn Nhân, x Phương Khoan, x Hải Lựu
08788 x Thái Hoà: x Bắc Bình, x Liễn Sơn, x Thái Hòa
08812 x Liên Hoà: t Hoa Sơn, x Bàn Giản, x Liên Hòa
08824 x Tam Sơn: x Tân Lập (huyện Sông Lô), x Đồng Quế, t Tam Sơn
08842 x Tiên Lữ: x Xuân Lôi, x Văn Quán, x Đồng Ích, x Tiên Lữ
08848 x Sông Lô: x Đồng Thịnh (huyện Sông Lô), x Tứ Yên, x Đức Bác, x Yên Thạch
08866 x Sơn Đông: x Tây Sơn, x Cao Phong, x Sơn Đông
08869 x Tam Dương: t Hợp Hòa, t Kim Long, x Hướng Đạo, x Đạo Tú
08872 x Tam Dương Bắc: x Đồng Tĩnh, x Hoàng Hoa, x Tam Quan
08896 x Hoàng An: x Hoàng Đan, x Hoàng Lâu, x An Hòa
08905 x Hội Thịnh: x Duy Phiên, x Thanh Vân, x Hội Thịnh
08911 x Tam Đảo: t Hợp Châu, t Tam Đảo, x Hồ Sơn, x Minh Quang
08914 x Đạo Trù: x Yên Dương, x Đạo Trù
08923 x Đại Đình: t Đại Đình, x Bồ Lý
08935 x Bình Nguyên: t Hương Canh, x Tam Hợp, x Quất Lưu, x Sơn Lôi
08944 x Bình Tuyền: t Bá Hiến, x Trung Mỹ
08950 x Bình Xuyên: t Gia Khánh, x Hương Sơn, x Thiện Kế
08971 x Xuân Lãng: t Thanh Lãng, t Đạo Đức, x Tân Phong, x Phú Xuân
09025 x Yên Lạc: t Yên Lạc, x Bình Định, x Đồng Cương
09040 x Tề Lỗ: x Đồng Văn, x Trung Nguyên, x Tề Lỗ
09043 x Tam Hồng: t Tam Hồng, x Yên Phương, x Yên Đồng
09052 x Nguyệt Đức: x Văn Tiến, x Trung Kiên, x Trung Hà, x Nguyệt Đức
09064 x Liên Châu: x Đại Tự, x Hồng Châu, x Liên Châu
09076 x Vĩnh Tường: t Vĩnh Tường, t Tứ Trưng, x Lương Điền, x Vũ Di
09079 x Vĩnh An: x Kim Xá, x Yên Bình, x Chấn Hưng
09100 x Vĩnh Hưng: x Nghĩa Hưng, x Yên Lập, x Đại Đồng
09106 x Vĩnh Thành: x Sao Đại Việt, x Lũng Hòa, x Tân Phú
09112 x Thổ Tang: t Thổ Tang, x Thượng Trưng, x Tuân Chính
09154 x Vĩnh Phú: x An Nhân, x Vĩnh Thịnh, x Ngũ Kiên, x Vĩnh Phú
# vn-quang-ngai-2025
21025 p Cẩm Thành: p Nguyễn Nghiêm, p Trần Hưng Đạo (thành phố Quảng Ngãi), p Nghĩa Chánh, p Chánh Lộ
21028 p Nghĩa Lộ: p Lê Hồng Phong, p Trần Phú, p Quảng Phú, p Nghĩa Lộ
21034 x An Phú: x Nghĩa Hà, x Nghĩa Dõng, x Nghĩa Dũng, x An Phú
21040 x Bình Sơn: t Châu Ổ, x Bình Thạnh, x Bình Chánh, x Bình Dương, x Bình Nguyên, x Bình Trung, x Bình Long
21061 x Vạn Tường: x Bình Thuận, x Bình Đông, x Bình Trị, x Bình Hải, x Bình Hòa, x Bình Phước
21085 x Bình Minh: x Bình Khương, x Bình An, x Bình Minh
21100 x Bình Chương: x Bình Mỹ, x Bình Chương
21109 x Đông Sơn: x Bình Hiệp, x Bình Thanh, x Bình Tân Phú, x Bình Châu, x Tịnh Hòa
21115 x Trà Bồng: t Trà Xuân, x Trà Sơn, x Trà Thủy
21124 x Thanh Bồng: x Trà Lâm, x Trà Hiệp, x Trà Thanh
21127 x Đông Trà Bồng: x Trà Bình, x Trà Phú, x Trà Giang
21136 x Cà Đam: x Trà Tân, x Trà Bùi
21154 x Tây Trà: x Sơn Trà, x Trà Phong, x Trà Xinh
21157 x Tây Trà Bồng: x Hương Trà, x Trà Tây, x Trà Bùi
21172 p Trương Quang Trọng: p Trương Quang Trọng, x Tịnh Ấn Tây, x Tịnh Ấn Đông, x Tịnh An
21181 x Thọ Phong: x Tịnh Phong, x Tịnh Thọ
21196 x Trường Giang: x Tịnh Giang, x Tịnh Đông, x Tịnh Minh
21205 x Ba Gia: x Tịnh Bắc, x Tịnh Hiệp, x Tịnh Trà
21211 x Tịnh Khê: x Tịnh Kỳ, x Tịnh Châu, x Tịnh Long, x Tịnh Thiện, x Tịnh Khê
21220 x Sơn Tịnh: t Tịnh Hà, x Tịnh Bình, x Tịnh Sơn
21235 x Tư Nghĩa: t La Hà, x Nghĩa Trung, x Nghĩa Thương, x Nghĩa Hòa
21238 x Vệ Giang: t Sông Vệ, x Nghĩa Hiệp, x Nghĩa Phương
21244 x Trà Giang: x Nghĩa Sơn, x Nghĩa Lâm, x Nghĩa Thắng
21250 x Nghĩa Giang: x Nghĩa Thuận, x Nghĩa Kỳ, x Nghĩa Điền
21289 x Sơn Hà: t Di Lăng, x Sơn Bao, x Sơn Thượng
21292 x Sơn Hạ: x Sơn Thành, x Sơn Nham, x Sơn Hạ
21307 x Sơn Linh: x Sơn Giang, x Sơn Cao, x Sơn Linh
21319 x Sơn Thuỷ: x Sơn Trung, x Sơn Hải, x Sơn Thủy
21325 x Sơn Kỳ: x Sơn Ba, x Sơn Kỳ
21334 x Sơn Tây Thượng: x Sơn Mùa, x Sơn Liên, x Sơn Bua
21340 x Sơn Tây: x Sơn Long, x Sơn Tân, x Sơn Dung
21343 x Sơn Tây Hạ: x Sơn Tinh, x Sơn Lập, x Sơn Màu
21349 x Sơn Mai: x Long Mai, x Long Sơn
21361 x Minh Long: x Long Hiệp, x Thanh An, x Long Môn
21364 x Nghĩa Hành: t Chợ Chùa, x Hành Thuận, x Hành Trung
21370 x Phước Giang: x Hành Dũng, x Hành Nhân, x Hành Minh
21385 x Đình Cương: x Hành Đức, x Hành Phước, x Hành Thịnh
21388 x Thiện Tín: x Hành Thiện, x Hành Tín Tây, x Hành Tín Đông
21400 x Mộ Đức: t Mộ Đức, x Đức Hòa, x Đức Phú, x Đức Tân
21409 x Long Phụng: x Thắng Lợi, x Đức Nhuận, x Đức Hiệp
21421 x Mỏ Cày: x Đức Chánh, x Đức Thạnh, x Đức Minh
21433 x Lân Phong: x Đức Phong, x Đức Lân
21439 p Đức Phổ: p Nguyễn Nghiêm (thị xã Đức Phổ), - Phổ Hòa, - Phổ Minh, - Phổ Vinh, - Phổ Ninh
21451 p Trà Câu: p Phổ Văn, p Phổ Quang, x Phổ An, x Phổ Thuận
21457 x Nguyễn Nghiêm: x Phổ Nhơn, x Phổ Phong
21472 x Khánh Cường: x Phổ Khánh, x Phổ Cường
21478 p Sa Huỳnh: p Phổ Thạnh, x Phổ Châu
21484 x Ba Tơ: t Ba Tơ, x Ba Cung, x Ba Bích
21490 x Ba Vinh: x Ba Điền, x Ba Vinh
21496 x Ba Động: x Ba Liên, x Ba Thành, x Ba Động
21499 x Ba Dinh: x Ba Giang, x Ba Dinh
21520 x Đặng Thuỳ Trâm: x Ba Trang, x Ba Khâm
21523 x Ba Tô: x Ba Lế, x Ba Nam, x Ba Tô
21529 x Ba Vì: x Ba Tiêu, x Ba Ngạc, x Ba Vì
21538 x Ba Xa =
21548 đ Lý Sơn: h Lý Sơn
23284 p Đăk Cấm: p Ngô Mây, p Duy Tân, x Đăk Cấm
23293 p Kon Tum: p Quang Trung, p Quyết Thắng, p Thắng Lợi, p Trường Chinh, p Thống Nhất
23302 p Đăk Bla: p Trần Hưng Đạo (thành phố Kon Tum), - Lê Lợi, - Nguyễn Trãi
23317 x Ngọk Bay: x Kroong, x Vinh Quang, x Ngọk Bay
23326 x Ia Chim: x Đoàn Kết, x Đăk Năng, x Ia Chim
23332 x Đăk Rơ Wa: x Hòa Bình, x Chư Hreng, x Đăk Blà, x Đăk Rơ Wa
23341 x Đăk Pék: t Đăk Glei, x Đăk Pék
23344 x Đăk Plô: x Đăk Nhoong, x Đăk Man, x Đăk Plô
23356 x Xốp: x Đăk Choong, x Xốp
23365 x Ngọc Linh: x Mường Hoong, x Ngọc Linh
23368 x Đăk Long =
23374 x Đăk Môn: x Đăk Kroong, x Đăk Môn
23377 x Bờ Y: t Plei Kần, x Đăk Xú, x Pờ Y
23383 x Dục Nông: x Đăk Ang, x Đăk Dục, x Đăk Nông
23392 x Sa Loong: x Đăk Kan, x Sa Loong
23401 x Đăk Tô: t Đăk Tô, x Tân Cảnh, x Pô Kô, x Diên Bình
23416 x Đăk Sao: x Đăk Na, x Đăk Sao
23419 x Đăk Tờ Kan: x Đăk Rơ Ông, x Đăk Tờ Kan
23425 x Tu Mơ Rông: x Đăk Hà, x Tu Mơ Rông
23428 x Ngọk Tụ: x Đăk Rơ Nga, x Ngọk Tụ
23430 x Kon Đào: x Văn Lem, x Đăk Trăm, x Kon Đào
23446 x Măng Ri: x Ngọk Yêu, x Văn Xuôi, x Tê Xăng, x Ngọk Lây, x Măng Ri
23455 x Măng Bút: x Đăk Nên, x Đăk Ring, x Măng Bút
23473 x Măng Đen: t Măng Đen, x Măng Cành, x Đăk Tăng
23476 x Kon Plông: x Ngọk Tem, x Hiếu, x Pờ Ê
23479 x Đăk Rve: t Đăk Rve, x Đăk Pne
23485 x Đăk Kôi: x Đăk Tơ Lung, x Đăk Kôi
23497 x Kon Braih: x Đăk Tờ Re, x Đăk Ruồng, x Tân Lập
23500 x Đăk Hà: t Đăk Hà, x Hà Mòn, x Đăk La
23504 x Đăk Pxi: x Đăk Long, x Đăk Pxi
23510 x Đăk Ui: x Đăk Ngọk, x Đăk Ui
23512 x Đăk Mar: x Đăk Hring, x Đăk Mar
23515 x Ngọk Réo: x Ngọk Wang, x Ngọk Réo
23527 x Sa Thầy: t Sa Thầy, x Sa Sơn, x Sa Nhơn
23530 x Rờ Kơi =
23534 x Sa Bình: x Sa Nghĩa, x Hơ Moong, x Sa Bình
23535 x Ia Đal =
23536 x Mô Rai =
23538 x Ia Tơi: x Ia Dom, x Ia Tơi
23548 x Ya Ly: x Ya Xiêr, x Ya Tăng, x Ya Ly
# vn-quang-ninh
06652 p Hà Tu: p Hà Phong, p Hà Tu
06658 p Cao Xanh: p Hà Khánh, p Cao Xanh
06661 p Việt Hưng: p Giếng Đáy, p Việt Hưng, p Hà Khẩu
06673 p Bãi Cháy: p Hùng Thắng, p Bãi Cháy
06676 p Hà Lầm: p Cao Thắng, p Hà Trung, p Hà Lầm
06685 p Hồng Gai: p Bạch Đằng, p Trần Hưng Đạo, p Hồng Gai
06688 p Hạ Long: p Hồng Hà, p Hồng Hải
06706 p Tuần Châu: p Đại Yên, p Tuần Châu, p Hà Khẩu
06709 p Móng Cái 2: p Ninh Dương, p Ka Long, x Vạn Ninh
06712 p Móng Cái 1: p Trần Phú, p Hải Hòa, p Bình Ngọc, p Trà Cổ, x Hải Xuân
06724 x Hải Sơn: x Bắc Sơn, x Hải Sơn
06733 x Hải Ninh: x Quảng Nghĩa, x Hải Tiến
06736 p Móng Cái 3: p Hải Yên, x Hải Đông
06757 x Vĩnh Thực: x Vĩnh Trung, x Vĩnh Thực
06760 p Mông Dương: p Mông Dương, x Dương Huy
06778 p Quang Hanh: p Cẩm Thạch, p Cẩm Thủy, p Quang Hanh
06781 p Cửa Ông: p Cẩm Phú, p Cẩm Thịnh, p Cẩm Sơn, p Cửa Ông
06793 p Cẩm Phả: p Cẩm Trung, p Cẩm Thành, p Cẩm Bình, p Cẩm Tây, p Cẩm Đông
06799 x Hải Hoà: x Hải Lạng, x Hải Hòa
06811 p Uông Bí: p Quang Trung, p Thanh Sơn, p Yên Thanh, p Trưng Vương
06820 p Vàng Danh: p Bắc Sơn, p Nam Khê, p Vàng Danh, p Trưng Vương
06832 p Yên Tử: p Phương Đông, p Phương Nam, x Thượng Yên Công
06838 x Bình Liêu: t Bình Liêu, x Húc Động, x Vô Ngại
06841 x Hoành Mô: x Đồng Văn, x Hoành Mô
06856 x Lục Hồn: x Đồng Tâm, x Lục Hồn
06862 x Tiên Yên: t Tiên Yên, x Phong Dụ, x Tiên Lãng, x Yên Than, x Đại Dực, x Đông Ngũ, x Vô Ngại
06874 x Điền Xá: x Hà Lâu, x Điền Xá, x Yên Than
06877 x Đông Ngũ: x Đông Hải, x Đại Dực, x Đông Ngũ
06886 x Hải Lạng: x Đồng Rui, x Hải Lạng, x Hải Hòa
06895 x Đầm Hà: t Đầm Hà, x Tân Bình, x Đại Bình, x Tân Lập, x Đầm Hà
06913 x Quảng Tân: x Quảng An, x Dực Yên, x Quảng Lâm, x Quảng Tân
06922 x Quảng Hà: t Quảng Hà, x Quảng Minh, x Quảng Chính, x Quảng Phong, x Quảng Long
06931 x Quảng Đức: x Quảng Thành, x Quảng Thịnh, x Quảng Đức
06946 x Đường Hoa: x Quảng Sơn, x Đường Hoa, x Quảng Long
06967 x Cái Chiên =
06978 x Ba Chẽ: t Ba Chẽ, x Thanh Sơn, x Nam Sơn, x Đồn Đạc, x Hải Lạng
06979 x Kỳ Thượng: x Thanh Lâm, x Đạp Thanh, x Kỳ Thượng
06985 x Lương Minh: x Đồng Sơn, x Lương Minh
06994 đ Vân Đồn: t Cái Rồng, x Bản Sen, x Bình Dân, x Đài Xuyên, x Đoàn Kết, x Đông Xá, x Hạ Long, x Minh Châu, x Ngọc Vừng, x Quan Lạn, x Thắng Lợi, x Vạn Yên
07030 p Hoành Bồ: p Hoành Bồ, x Sơn Dương, x Lê Lợi, x Đồng Lâm
07054 x Quảng La: x Bằng Cả, x Dân Chủ, x Tân Dân, x Quảng La
07060 x Thống Nhất: x Vũ Oai, x Hòa Bình, x Thống Nhất, x Đồng Lâm
07069 p Mạo Khê: p Xuân Sơn, p Kim Sơn, p Yên Thọ, p Mạo Khê
07081 p Bình Khê: p Tràng An, p Bình Khê, x Tràng Lương
07090 p An Sinh: p Bình Dương, x An Sinh, x Việt Dân, p Đức Chính
07093 p Đông Triều: p Thủy An, p Hưng Đạo, p Hồng Phong, x Nguyễn Huệ, p Đức Chính
07114 p Hoàng Quế: p Yên Đức, p Hoàng Quế, x Hồng Thái Tây, x Hồng Thái Đông
07132 p Quảng Yên: p Yên Giang, p Quảng Yên, x Tiền An
07135 p Đông Mai: p Minh Thành, p Đông Mai
07147 p Hiệp Hoà
07168 p Hà An: p Tân An, p Hà An, x Hoàng Tân, x Liên Hòa
07180 p Liên Hoà: p Phong Hải, x Liên Vị, x Tiền Phong, x Liên Hòa
07183 p Phong Cốc: p Nam Hòa, p Yên Hải, p Phong Cốc, x Cẩm La
07192 đ Cô Tô: t Cô Tô, x Đồng Tiến, x Thanh Lân
# vn-quang-tri-2025
18859 p Đồng Thuận: p Bắc Lý, x Lộc Ninh, x Quang Phú
18871 p Đồng Sơn: p Bắc Nghĩa, p Đồng Sơn, x Nghĩa Ninh, x Thuận Đức
18880 p Đồng Hới: p Đức Ninh Đông, p Đồng Hải, p Đồng Phú, p Phú Hải, p Hải Thành, p Nam Lý, x Bảo Ninh, x Đức Ninh
18901 x Minh Hoá: t Quy Đạt, x Xuân Hóa, x Yên Hóa, x Hồng Hóa
18904 x Dân Hoá: x Trọng Hóa, x Dân Hóa
18919 x Tân Thành =
18922 x Kim Điền: x Hóa Sơn, x Hóa Hợp
18943 x Kim Phú: x Thượng Hóa, x Trung Hóa, x Minh Hóa, x Tân Hóa
18949 x Đồng Lê: t Đồng Lê, x Kim Hóa, x Lê Hóa, x Thuận Hóa, x Sơn Hóa
18952 x Tuyên Sơn: x Thanh Thạch, x Hương Hóa
18958 x Tuyên Lâm: x Lâm Hóa, x Thanh Hóa
18985 x Tuyên Phú: x Đồng Hóa, x Thạch Hóa, x Đức Hóa
18991 x Tuyên Bình: x Phong Hóa, x Ngư Hóa, x Mai Hóa
18997 x Tuyên Hoá: x Tiến Hóa, x Châu Hóa, x Cao Quảng, x Văn Hóa
19009 p Ba Đồn: p Quảng Phong, p Quảng Long, p Ba Đồn, x Quảng Hải
19021 x Phú Trạch: x Quảng Đông, x Quảng Phú, x Quảng Kim, x Quảng Hợp
19030 x Trung Thuần: x Quảng Lưu, x Quảng Thạch, x Quảng Tiến
19033 x Hoà Trạch: x Quảng Châu, x Quảng Tùng, x Cảnh Dương
19051 x Tân Gianh: x Phù Cảnh, x Liên Trường, x Quảng Thanh
19057 x Quảng Trạch: x Quảng Phương, x Quảng Xuân, x Quảng Hưng
19066 p Bắc Gianh: p Quảng Phúc, p Quảng Thọ, p Quảng Thuận
19075 x Nam Ba Đồn: x Quảng Tân, x Quảng Trung, x Quảng Tiên, x Quảng Sơn, x Quảng Thủy
19093 x Nam Gianh: x Quảng Hòa, x Quảng Lộc, x Quảng Văn, x Quảng Minh
19111 x Hoàn Lão: t Hoàn Lão, x Trung Trạch, x Đại Trạch, x Tây Trạch, x Hòa Trạch
19126 x Bắc Trạch: x Thanh Trạch, x Hạ Mỹ, x Liên Trạch, x Bắc Trạch
19138 x Phong Nha: t Phong Nha, x Lâm Trạch, x Xuân Trạch, x Phúc Trạch
19141 x Bố Trạch: x Hưng Trạch, x Cự Nẫm, x Vạn Trạch, x Phú Định
19147 x Thượng Trạch: x Tân Trạch, x Thượng Trạch
19159 x Đông Trạch: x Hải Phú (huyện Bố Trạch), x Sơn Lộc, x Đức Trạch, x Đồng Trạch
19198 x Nam Trạch: t Nông trường Việt Trung, x Nhân Trạch, x Lý Nam
19204 x Trường Sơn: x Trường Xuân, x Trường Sơn
19207 x Quảng Ninh: t Quán Hàu, x Vĩnh Ninh, x Võ Ninh, x Hàm Ninh
19225 x Ninh Châu: x Tân Ninh, x Gia Ninh, x Duy Ninh, x Hải Ninh
19237 x Trường Ninh: x Vạn Ninh, x An Ninh, x Xuân Ninh, x Hiền Ninh
19246 x Lệ Ninh: t Nông trường Lệ Ninh, x Sơn Thủy, x Hoa Thủy
19249 x Lệ Thuỷ: t Kiến Giang, x Liên Thủy, x Xuân Thủy, x An Thủy, x Phong Thủy, x Lộc Thủy
19255 x Cam Hồng: x Cam Thủy (huyện Lệ Thủy), x Thanh Thủy, x Hồng Thủy, x Ngư Thủy Bắc
19288 x Sen Ngư: x Hưng Thủy, x Sen Thủy, x Ngư Thủy
19291 x Tân Mỹ: x Tân Thủy, x Dương Thủy, x Mỹ Thủy, x Thái Thủy
19309 x Trường Phú: x Trường Thủy, x Mai Thủy, x Phú Thủy
19318 x Kim Ngân: x Kim Thủy, x Ngân Thủy, x Lâm Thủy
19333 p Đông Hà: p 1 (thành phố Đông Hà), p 3 (thành phố Đông Hà), p 4, p Đông Giang, p Đông Thanh
19351 p Nam Đông Hà: p 2 (thành phố Đông Hà), p 5, p Đông Lễ, p Đông Lương
19360 p Quảng Trị: p 1, p 2, p 3 (thị xã Quảng Trị), p An Đôn, x Hải Lệ
19363 x Vĩnh Linh: t Hồ Xá, x Vĩnh Long, x Vĩnh Chấp
19366 x Bến Quan: t Bến Quan, x Vĩnh Ô, x Vĩnh Hà, x Vĩnh Khê
19372 x Vĩnh Hoàng: x Vĩnh Thái, x Trung Nam, x Vĩnh Hòa, x Vĩnh Tú
19405 x Vĩnh Thuỷ: x Vĩnh Lâm, x Vĩnh Sơn, x Vĩnh Thủy
19414 x Cửa Tùng: t Cửa Tùng, x Vĩnh Giang, x Hiền Thành, x Kim Thạch
19429 x Khe Sanh: t Khe Sanh, x Tân Hợp, x Húc, x Hướng Tân
19432 x Lao Bảo: x Tân Thành (huyện Hướng Hóa), x Tân Long, t Lao Bảo
19435 x Hướng Lập: x Hướng Việt, x Hướng Lập
19441 x Hướng Phùng: x Hướng Sơn, x Hướng Linh, x Hướng Phùng
19462 x Tân Lập: x Tân Liên, x Hướng Lộc, x Tân Lập
19483 x A Dơi: x Ba Tầng, x Xy, x A Dơi
19489 x Lìa: x Thanh, x Thuận, x Lìa
19495 x Gio Linh: t Gio Linh, x Gio Quang, x Gio Mỹ, x Phong Bình
19496 x Cửa Việt: t Cửa Việt, x Gio Mai, x Gio Hải
19501 x Bến Hải: x Trung Hải, x Trung Giang, x Trung Sơn
19537 x Cồn Tiên: x Hải Thái, x Linh Trường, x Gio An, x Gio Sơn
19555 x Hướng Hiệp: t Krông Klang, x Mò Ó, x Hướng Hiệp
19564 x Đakrông: x Ba Nang, x Tà Long, x Đakrông
19567 x Ba Lòng: x Triệu Nguyên, x Ba Lòng
19588 x Tà Rụt: x A Vao, x Húc Nghì, x Tà Rụt
19594 x La Lay: x A Bung, x A Ngo
19597 x Cam Lộ: t Cam Lộ, x Cam Thành, x Cam Chính, x Cam Nghĩa
19603 x Hiếu Giang: x Cam Thủy (huyện Cam Lộ), x Cam Hiếu, x Cam Tuyền, x Thanh An
19624 x Triệu Phong: t Ái Tử, x Triệu Thành, x Triệu Thượng
19639 x Nam Cửa Việt: x Triệu Trạch, x Triệu Phước, x Triệu Tân
19645 x Triệu Bình: x Triệu Độ, x Triệu Thuận, x Triệu Hòa, x Triệu Đại
19654 x Triệu Cơ: x Triệu Trung, x Triệu Tài, x Triệu Cơ
19669 x Ái Tử: x Triệu Ái, x Triệu Giang, x Triệu Long
19681 x Diên Sanh: t Diên Sanh, x Hải Trường, x Hải Định
19699 x Vĩnh Định: x Hải Quy, x Hải Hưng, x Hải Bình
19702 x Hải Lăng: x Hải Phú (huyện Hải Lăng), x Hải Lâm, x Hải Thượng
19735 x Nam Hải Lăng: x Hải Sơn, x Hải Phong, x Hải Chánh
19741 x Mỹ Thuỷ: x Hải Dương, x Hải An, x Hải Khê
19742 đ Cồn Cỏ: h Cồn Cỏ
# vn-son-la
03646 p Tô Hiệu: p Quyết Thắng, p Quyết Tâm, p Chiềng Lề, p Tô Hiệu
03664 p Chiềng An: p Chiềng An, x Chiềng Xôm, x Chiềng Đen
03670 p Chiềng Cơi: p Chiềng Cơi, x Hua La, x Chiềng Cọ
03679 p Chiềng Sinh: p Chiềng Sinh, x Chiềng Ngần
03688 x Mường Chiên: x Chiềng Khay, x Cà Nàng, x Mường Chiên
03694 x Mường Giôn: x Pá Ma Pha Khinh, x Mường Giôn
03703 x Quỳnh Nhai: t Mường Giàng, x Chiềng Bằng, x Chiềng Khoang, x Chiềng Ơn
03712 x Mường Sại: x Nặm Ét, x Mường Sại
03721 x Thuận Châu: t Thuận Châu, x Phổng Ly, x Thôm Mòn, x Tông Lạnh, x Chiềng Pấc
03724 x Bình Thuận: x Phổng Lái, x Chiềng Pha
03727 x Mường É: x Phổng Lập, x Mường É
03754 x Chiềng La: x Chiềng Ngàm, x Nong Lay, x Tông Cọ, x Chiềng La
03757 x Mường Khiêng: x Liệp Tè, x Bó Mười, x Mường Khiêng
03760 x Mường Bám =
03763 x Long Hẹ: x É Tòng, x Long Hẹ
03781 x Co Mạ: x Co Tòng, x Pá Lông, x Co Mạ
03784 x Nậm Lầu: x Chiềng Bôm, x Púng Tra, x Nậm Lầu
03799 x Muổi Nọi: x Bản Lầm, x Bon Phặng, x Muổi Nọi
03808 x Mường La: t Ít Ong, x Nặm Păm, x Chiềng San, x Chiềng Muôn, x Mường Trai, x Pi Toong
03814 x Chiềng Lao: x Nậm Giôn, x Hua Trai, x Chiềng Lao
03820 x Ngọc Chiến =
03847 x Mường Bú: x Mường Chùm, x Tạ Bú, x Mường Bú
03850 x Chiềng Hoa: x Chiềng Ân, x Chiềng Công, x Chiềng Hoa
03856 x Bắc Yên: t Bắc Yên, x Phiêng Ban, x Hồng Ngài, x Song Pe
03862 x Xím Vàng: x Hang Chú, x Xí m Vàng
03868 x Tà Xùa: x Làng Chếu, x Háng Đồng, x Tà Xùa
03871 x Pắc Ngà: x Chim Vàn, x Pắc Ngà
03880 x Tạ Khoa: x Mường Khoa, x Hua Nhàn, x Tạ Khoa
03892 x Chiềng Sại: x Phiêng Côn, x Chiềng Sại
03901 x Suối Tọ =
03907 x Mường Cơi: x Mường Thải, x Tân Lang, x Mường Cơi
03910 x Phù Yên: t Quang Huy, x Huy Hạ, x Huy Tường, x Huy Tân, x Huy Thượng
03922 x Gia Phù: x Tường Phù, x Suối Bau, x Sập Xa, x Gia Phù
03943 x Mường Bang: x Mường Do, x Mường Lang, x Mường Bang
03958 x Tường Hạ: x Tường Thượng, x Tường Phong, x Tường Tiến, x Tường Hạ
03961 x Kim Bon: x Đá Đỏ, x Kim Bon
03970 x Tân Phong: x Bắc Phong, x Nam Phong, x Tân Phong
03979 p Mộc Sơn: p Đông Sang, p Mộc Sơn
03980 p Mộc Châu: p Mộc Lỵ, p Mường Sang, x Chiềng Hắc
03982 p Thảo Nguyên: p Cờ Đỏ, p Thảo Nguyên
03985 x Chiềng Sơn: x Chiềng Xuân, x Chiềng Sơn
03997 x Tân Yên =
04000 x Đoàn Kết: x Chiềng Chung (thị xã Mộc Châu), x Đoàn Kết
04006 x Song Khủa: x Mường Tè, x Liên Hòa, x Quang Minh, x Song Khủa
04018 x Tô Múa: x Chiềng Khoa, x Suối Bàng, x Tô Múa
04033 p Vân Sơn: p Bình Minh, p Vân Sơn
04045 x Lóng Sập: x Chiềng Khừa, x Lóng Sập
04048 x Vân Hồ: x Lóng Luông, x Chiềng Yên, x Mường Men, x Vân Hồ
04057 x Xuân Nha: x Tân Xuân, x Xuân Nha
04075 x Yên Châu: t Yên Châu, x Chiềng Đông, x Chiềng Sàng, x Chiềng Pằn, x Chiềng Khoi, x Sặp Vạt
04078 x Chiềng Hặc: x Tú Nang, x Mường Lựm, x Chiềng Hặc
04087 x Yên Sơn: x Chiềng On, x Yên Sơn
04096 x Lóng Phiêng: x Chiềng Tương, x Lóng Phiêng
04099 x Phiêng Khoài =
04105 x Mai Sơn: t Hát Lót, x Hát Lót, x Cò Nòi
04108 x Chiềng Sung: x Chiềng Chăn, x Chiềng Sung
04117 x Mường Chanh: x Chiềng Chung (huyện Mai Sơn), x Mường Chanh
04123 x Chiềng Mung: x Mường Bằng, x Mường Bon, x Chiềng Mung
04132 x Chiềng Mai: x Chiềng Ban, x Chiềng Kheo, x Chiềng Dong, x Chiềng Ve, x Chiềng Mai
04136 x Tà Hộc: x Nà Bó, x Tà Hộc
04144 x Phiêng Cằm: x Chiềng Nơi, x Phiêng Cằm
04159 x Phiêng Pằn: x Nà Ớt, x Chiềng Lương, x Phiêng Pằn
04168 x Sông Mã: t Sông Mã, x Nà Nghịu
04171 x Bó Sinh: x Pú Bẩu, x Chiềng En, x Bó Sinh
04183 x Mường Lầm: x Đứa Mòn, x Mường Lầm
04186 x Nậm Ty: x Chiềng Phung, x Nậm Ty
04195 x Chiềng Sơ: x Yên Hưng, x Chiềng Sơ
04204 x Chiềng Khoong: x Mường Cai, x Chiềng Khoong
04210 x Huổi Một: x Nậm Mằn, x Huổi Một
04219 x Mường Hung: x Chiềng Cang, x Mường Hung
04222 x Chiềng Khương: x Mường Sai, x Chiềng Khương
04228 x Púng Bánh: x Dồm Cang, x Sam Kha, x Púng Bánh
04231 x Sốp Cộp: x Mường Và, x Nậm Lạnh, x Sốp Cộp
04240 x Mường Lèo =
04246 x Mường Lạn =
# vn-tay-ninh-2025
25459 p Tân Ninh: p 1, p 2, p 3 (thành phố Tây Ninh), p IV, p Hiệp Ninh, x Thái Bình
25480 p Bình Minh: p Ninh Sơn, x Tân Bình (thành phố Tây Ninh), x Bình Minh, x Thạnh Tân, x Suối Đá, x Phan
25486 x Tân Biên: x Tân Bình (huyện Tân Biên), x Thạnh Tây, t Tân Biên
25489 x Tân Lập: x Tân Lập (huyện Tân Biên), x Thạnh Bắc
25498 x Thạnh Bình: x Thạnh Bình, x Tân Phong
25510 x Trà Vong: x Mỏ Công, x Trà Vong
25516 x Tân Châu: t Tân Châu, x Thạnh Đông, x Tân Phú (huyện Tân Châu), x Suối Dây
25522 x Tân Đông: x Tân Đông (huyện Tân Châu), x Tân Hà
25525 x Tân Hội: x Tân Hiệp (huyện Tân Châu), x Tân Hội
25531 x Tân Hoà: x Tân Hòa (huyện Tân Châu), x Suối Ngô
25534 x Tân Thành: x Tân Thành (huyện Tân Châu), x Suối Dây
25549 x Tân Phú: x Tân Hưng, x Mỏ Công, x Trà Vong, x Tân Phong, x Tân Phú (huyện Tân Châu)
25552 x Dương Minh Châu: t Dương Minh Châu, x Phan, x Suối Đá, x Phước Minh
25567 p Ninh Thạnh: p Ninh Thạnh, x Bàu Năng, x Chà Là
25573 x Cầu Khởi: x Phước Ninh, x Cầu Khởi, x Chà Là
25579 x Lộc Ninh: x Bến Củi, x Lộc Ninh, x Phước Minh
25585 x Châu Thành: t Châu Thành, x Đồng Khởi, x An Bình, x Thái Bình
25588 x Hảo Đước: x An Cơ, x Trí Bình, x Hảo Đước
25591 x Phước Vinh: x Hòa Hiệp, x Phước Vinh
25606 x Hoà Hội: x Biên Giới, x Hòa Thạnh, x Hòa Hội
25621 x Ninh Điền: x Thành Long, x Ninh Điền
25630 p Long Hoa: p Long Thành Bắc, p Long Hoa, x Trường Hòa, x Trường Tây, x Trường Đông
25633 p Thanh Điền: p Hiệp Tân, x Thanh Điền
25645 p Hoà Thành: p Long Thành Trung, x Long Thành Nam
25654 p Gò Dầu: p Gia Bình, t Gò Dầu, x Thanh Phước
25657 x Thạnh Đức: x Thạnh Đức (huyện Gò Dầu), x Cẩm Giang
25663 x Phước Thạnh: x Hiệp Thạnh (huyện Gò Dầu), x Phước Trạch, x Phước Thạnh
25666 x Truông Mít: x Bàu Đồn, x Truông Mít
25672 p Gia Lộc: x Phước Đông (huyện Gò Dầu), p Gia Lộc
25681 x Bến Cầu: t Bến Cầu, x An Thạnh (huyện Bến Cầu), x Tiên Thuận, x Lợi Thuận
25684 x Long Chữ: x Long Vĩnh, x Long Phước, x Long Chữ
25702 x Long Thuận: x Long Thuận (huyện Bến Cầu), x Long Giang, x Long Khánh
25708 p Trảng Bàng: p An Hòa, p Trảng Bàng
25711 x Hưng Thuận: x Đôn Thuận, x Hưng Thuận
25729 x Phước Chỉ: x Phước Bình, x Phước Chỉ
25732 p An Tịnh: p Lộc Hưng, p An Tịnh
27694 p Long An: p 1 (thành phố Tân An), p 3 (thành phố Tân An), p 4, p 5, p 6, x Hướng Thọ Phú, x Bình Thạnh (huyện Thủ Thừa)
27712 p Tân An: p 7, x Bình Tâm, x Nhơn Thạnh Trung, x An Vĩnh Ngãi
27715 p Khánh Hậu: p Tân Khánh, p Khánh Hậu, x Lợi Bình Nhơn
27721 x Tân Hưng: t Tân Hưng, x Vĩnh Thạnh, x Vĩnh Lợi
27727 x Hưng Điền: x Hưng Hà, x Hưng Điền B, x Hưng Điền
27736 x Vĩnh Thạnh: x Thạnh Hưng (huyện Tân Hưng), x Vĩnh Châu B, x Hưng Thạnh
27748 x Vĩnh Châu: x Vĩnh Đại, x Vĩnh Bửu, x Vĩnh Châu A
27757 x Vĩnh Hưng: t Vĩnh Hưng, x Vĩnh Trị, x Thái Trị, x Khánh Hưng, x Thái Bình Trung, x Vĩnh Thuận, x Vĩnh Bình
27763 x Khánh Hưng: x Hưng Điền A, x Thái Bình Trung, x Vĩnh Trị, x Thái Trị, x Khánh Hưng
27775 x Tuyên Bình: x Tuyên Bình, x Tuyên Bình Tây, x Vĩnh Bình, x Vĩnh Thuận, x Thái Bình Trung
27787 p Kiến Tường: p 1, p 2, p 3 (thị xã Kiến Tường)
27793 x Bình Hiệp: x Thạnh Trị, x Bình Tân, x Bình Hòa Tây, x Bình Hiệp
27811 x Bình Hoà: x Bình Thạnh (huyện Mộc Hóa), x Bình Hòa Đông, x Bình Hòa Trung
27817 x Tuyên Thạnh: x Thạnh Hưng (thị xã Kiến Tường), x Tuyên Thạnh, x Bắc Hòa
27823 x Mộc Hoá: x Tân Thành, x Tân Lập (huyện Mộc Hóa), t Bình Phong Thạnh
27826 x Tân Thạnh: x Tân Bình, x Tân Hòa (huyện Tân Thạnh), x Kiến Bình, t Tân Thạnh
27838 x Nhơn Hoà Lập: x Tân Lập (huyện Tân Thạnh), x Nhơn Hòa, x Nhơn Hòa Lập
27841 x Hậu Thạnh: x Hậu Thạnh Đông, x Hậu Thạnh Tây, x Bắc Hòa
27856 x Nhơn Ninh: x Tân Thành (huyện Tân Thạnh), x Tân Ninh, x Nhơn Ninh
27865 x Thạnh Hoá: t Thạnh Hóa, x Thủy Tây, x Thạnh An
27868 x Bình Thành: x Tân Hiệp (huyện Thạnh Hóa), x Thuận Bình, x Bình Hòa Hưng
27877 x Thạnh Phước: x Thuận Nghĩa Hòa, x Thạnh Phú, x Thạnh Phước
27889 x Tân Tây: x Tân Đông (huyện Thạnh Hóa), x Thủy Đông, x Tân Tây
27898 x Đông Thành: t Đông Thành, x Mỹ Thạnh Tây, x Mỹ Thạnh Đông, x Mỹ Bình
27907 x Mỹ Quý: x Mỹ Thạnh Bắc, x Mỹ Quý Đông, x Mỹ Quý Tây
27925 x Đức Huệ: x Bình Hòa Bắc, x Bình Hòa Nam, x Bình Thành
27931 x Hậu Nghĩa: t Hậu Nghĩa, x Đức Lập Thượng, x Tân Mỹ
27937 x Đức Hoà: t Đức Hòa, x Hựu Thạnh, x Đức Hòa Hạ
27943 x An Ninh: x Lộc Giang, x An Ninh Đông, x An Ninh Tây
27952 x Hiệp Hoà: x Tân Phú (huyện Đức Hòa), x Hiệp Hòa, t Hiệp Hòa
27964 x Đức Lập: x Đức Lập Hạ, x Mỹ Hạnh Bắc, x Đức Hòa Thượng
27976 x Mỹ Hạnh: x Đức Hòa Đông, x Mỹ Hạnh Nam, x Đức Hòa Thượng
27979 x Hoà Khánh: x Hòa Khánh Tây, x Hòa Khánh Nam, x Hòa Khánh Đông
27991 x Bến Lức: x An Thạnh (huyện Bến Lức), x Thanh Phú, t Bến Lức
27994 x Thạnh Lợi: x Thạnh Hòa, x Lương Bình, x Thạnh Lợi
28003 x Lương Hoà: x Tân Bửu, x Lương Hòa
28015 x Bình Đức: x Thạnh Đức (huyện Bến Lức), x Nhựt Chánh, x Bình Đức
28018 x Mỹ Yên: x Long Hiệp, x Phước Lợi, x Mỹ Yên
28036 x Thủ Thừa: t Thủ Thừa, x Bình Thạnh, x Tân Thành (huyện Thủ Thừa), x Nhị Thành
28051 x Mỹ Thạnh: x Bình An, x Mỹ Lạc, x Mỹ Thạnh, x Tân Thành (huyện Thủ Thừa)
28066 x Mỹ An: x Mỹ Phú, x Mỹ An
28072 x Tân Long: x Long Thuận (huyện Thủ Thừa), x Long Thạnh, x Tân Long
28075 x Tân Trụ: t Tân Trụ, x Bình Trinh Đông, x Bình Lãng, x Bình Tịnh
28087 x Nhựt Tảo: x Tân Bình (huyện Tân Trụ), x Quê Mỹ Thạnh, x Lạc Tấn, x Nhị Thành, - Thủ Thừa
28093 x Vàm Cỏ: x Tân Phước Tây, x Nhựt Ninh, x Đức Tân
28108 x Cần Đước: t Cần Đước, x Phước Tuy, x Tân Ân, x Tân Chánh
28114 x Rạch Kiến: x Long Trạch, x Long Khê, x Long Hòa
28126 x Long Cang: x Long Định, x Phước Vân, x Long Cang
28132 x Mỹ Lệ: x Tân Trạch, x Long Sơn, x Mỹ Lệ
28138 x Tân Lân: x Phước Đông (huyện Cần Đước), x Tân Lân
28144 x Long Hựu: x Long Hựu Đông, x Long Hựu Tây
28159 x Cần Giuộc: t Cần Giuộc, x Phước Lại, x Long Hậu
28165 x Phước Lý: x Long Thượng, x Phước Hậu, x Phước Lý
28177 x Mỹ Lộc: x Phước Lâm, x Thuận Thành, x Mỹ Lộc
28201 x Phước Vĩnh Tây: x Long An, x Long Phụng, x Phước Vĩnh Tây
28207 x Tân Tập: x Đông Thạnh, x Phước Vĩnh Đông, x Tân Tập
28210 x Tầm Vu: t Tầm Vu, x Hiệp Thạnh (huyện Châu Thành), x Phú Ngãi Trị, x Phước Tân Hưng
28222 x Vĩnh Công: x Hòa Phú, x Bình Quới, x Vĩnh Công
28225 x Thuận Mỹ: x Thanh Phú Long, x Thanh Vĩnh Đông, x Thuận Mỹ
28243 x An Lục Long: x Dương Xuân Hội, x Long Trì, x An Lục Long
# vn-thai-nguyen-2025
01840 p Đức Xuân: p Nguyễn Thị Minh Khai, p Huyền Tụng, p Đức Xuân
01843 p Bắc Kạn: p Sông Cầu, p Phùng Chí Kiên, p Xuất Hóa, x Nông Thượng
01849 x Phong Quang: x Dương Quang, x Đôn Phong
01864 x Bằng Thành: x Bộc Bố, x Nhạn Môn, x Giáo Hiệu, x Bằng Thành
01879 x Cao Minh: x Công Bằng, x Cổ Linh, x Cao Tân
01882 x Nghiên Loan: x Xuân La, x An Thắng, x Nghiên Loan
01894 x Phúc Lộc: x Bành Trạch, x Hà Hiệu, x Phúc Lộc
01906 x Ba Bể: x Cao Thượng, x Nam Mẫu, x Khang Ninh
01912 x Chợ Rã: t Chợ Rã, x Thượng Giáo, x Địa Linh
01921 x Thượng Minh: x Yến Dương, x Chu Hương, x Mỹ Phương
01933 x Đồng Phúc: x Quảng Khê, x Hoàng Trĩ, x Bằng Phúc, x Đồng Phúc
01936 x Nà Phặc: t Nà Phặc, x Trung Hòa
01942 x Bằng Vân: x Thượng Ân, x Bằng Vân
01954 x Ngân Sơn: t Vân Tùng, x Cốc Đán, x Đức Vân
01957 x Thượng Quan =
01960 x Hiệp Lực: x Thuần Mang, x Hiệp Lực
01969 x Phủ Thông: t Phủ Thông, x Vi Hương, x Tân Tú, x Lục Bình
01981 x Vĩnh Thông: x Sỹ Bình, x Vũ Muộn, x Cao Sơn
02008 x Cẩm Giàng: x Quân Hà, x Nguyên Phúc, x Mỹ Thanh, x Cẩm Giàng
02014 x Bạch Thông: x Đồng Thắng, x Dương Phong, x Quang Thuận
02020 x Chợ Đồn: t Bằng Lũng, x Ngọc Phái, x Phương Viên, x Bằng Lãng
02026 x Nam Cường: x Xuân Lạc, x Đồng Lạc, x Nam Cường
02038 x Quảng Bạch: x Tân Lập, x Quảng Bạch
02044 x Yên Thịnh: x Bản Thi, x Yên Thượng, x Yên Thịnh
02071 x Nghĩa Tá: x Lương Bằng, x Bình Trung, x Nghĩa Tá
02083 x Yên Phong: x Đại Sảo, x Yên Mỹ, x Yên Phong
02086 x Chợ Mới: t Đồng Tâm, x Quảng Chu, x Như Cố
02101 x Thanh Mai: x Thanh Vận, x Mai Lạp, x Thanh Mai
02104 x Tân Kỳ: x Tân Sơn, x Cao Kỳ, x Hòa Mục
02107 x Thanh Thịnh: x Nông Hạ, x Thanh Thịnh
02116 x Yên Bình: x Yên Cư, x Bình Văn, x Yên Hân
02143 x Văn Lang: x Kim Hỷ, x Lương Thượng, x Văn Lang
02152 x Cường Lợi: x Văn Vũ, x Cường Lợi
02155 x Na Rì: t Yến Lạc, x Sơn Thành, x Kim Lư
02176 x Trần Phú: x Văn Minh, x Cư Lễ, x Trần Phú
02185 x Côn Minh: x Quang Phong, x Dương Sơn, x Côn Minh
02191 x Xuân Dương: x Đổng Xá, x Liêm Thủy, x Xuân Dương
05443 p Phan Đình Phùng: p Trưng Vương, p Túc Duyên, p Đồng Quang, p Quang Trung, p Hoàng Văn Thụ, p Tân Thịnh, p Phan Đình Phùng, p Gia Sàng
05455 p Quyết Thắng: p Thịnh Đán, x Phúc Hà, x Quyết Thắng
05467 p Gia Sàng: p Hương Sơn, x Đồng Liên, p Gia Sàng, p Cam Giá
05482 p Quan Triều: p Tân Long, p Quang Vinh, p Quan Triều, x Sơn Cẩm
05488 x Đại Phúc: t Hùng Sơn, x Phúc Xuân, x Phúc Trìu, x Tân Thái, x Phúc Tân
05500 p Tích Lương: p Trung Thành (thành phố Thái Nguyên), p Phú Xá, p Tân Thành, p Tân Lập, p Tích Lương, p Cam Giá
05503 x Tân Cương: x Thịnh Đức, x Bình Sơn, x Tân Cương
05518 p Sông Công: p Thắng Lợi, p Phố Cò, p Cải Đan
05528 p Bách Quang: p Lương Sơn, p Bách Quang, x Tân Quang
05533 p Bá Xuyên: p Mỏ Chè, p Châu Sơn, x Bá Xuyên
05542 x Lam Vỹ: x Linh Thông, x Lam Vỹ
05551 x Kim Phượng: x Quy Kỳ, x Kim Phượng
05563 x Phượng Tiến: x Tân Dương, x Tân Thịnh, x Phượng Tiến
05569 x Định Hoá: t Chợ Chu, x Phúc Chu, x Bảo Linh, x Đồng Thịnh
05581 x Trung Hội: x Phú Tiến, x Bộc Nhiêu, x Trung Hội
05587 x Bình Yên: x Trung Lương, x Định Biên, x Thanh Định, x Bình Yên
05602 x Phú Đình: x Điềm Mặc, x Phú Đình
05605 x Bình Thành: x Sơn Phú, x Bình Thành
05611 x Phú Lương: t Đu, t Giang Tiên, x Yên Lạc, x Động Đạt
05620 x Yên Trạch: x Yên Ninh, x Yên Đổ, x Yên Trạch
05632 x Hợp Thành: x Ôn Lương, x Phủ Lý, x Hợp Thành
05641 x Vô Tranh: x Tức Tranh, x Cổ Lũng, x Phú Đô, x Vô Tranh
05662 x Trại Cau: t Trại Cau, x Hợp Tiến
05665 x Văn Lăng: x Hòa Bình, x Văn Lăng
05674 x Quang Sơn: x Tân Long, x Quang Sơn
05680 x Văn Hán: x Khe Mo, x Văn Hán
05692 x Đồng Hỷ: t Hóa Thượng, t Sông Cầu, x Minh Lập, x Hóa Trung
05707 x Nam Hoà: x Cây Thị, x Nam Hòa
05710 p Linh Sơn: p Chùa Hang, p Đồng Bẩm, x Cao Ngạn, x Huống Thượng, x Linh Sơn
05716 x Võ Nhai: t Đình Cả, x Phú Thượng, x Lâu Thượng
05719 x Sảng Mộc =
05722 x Nghinh Tường: x Vũ Chấn, x Nghinh Tường
05725 x Thần Sa: x Thượng Nung, x Thần Xa
05740 x La Hiên: x Cúc Đường, x La Hiên
05746 x Tràng Xá: x Liên Minh, x Tràng Xá
05755 x Dân Tiến: x Bình Long, x Phương Giao, x Dân Tiến
05773 x Phú Xuyên: x Yên Lãng, x Phú Xuyên
05776 x Đức Lương: x Minh Tiến, x Phúc Lương, x Đức Lương
05788 x Phú Lạc: x Phục Linh, x Tân Linh, x Phú Lạc
05800 x Phú Thịnh: x Bản Ngoại, x Phú Cường, x Phú Thịnh
05809 x An Khánh: x Cù Vân, x Hà Thượng, x An Khánh
05818 x La Bằng: x Hoàng Nông, x Tiên Hội, x La Bằng
05830 x Đại Từ: x Bình Thuận, x Khôi Kỳ, x Mỹ Yên, x Lục Ba
05845 x Vạn Phú: x Văn Yên, x Vạn Phú
05851 x Quân Chu: t Quân Chu, x Cát Nê
05857 p Phúc Thuận: p Bắc Sơn, x Minh Đức, x Phúc Thuận
05860 p Phổ Yên: p Ba Hàng, p Hồng Tiến, p Bãi Bông, x Đắc Sơn
05881 x Thành Công: x Vạn Phái, x Thành Công
05890 p Vạn Xuân: p Nam Tiến, p Đồng Tiến, p Tân Hương, p Tiên Phong
05899 p Trung Thành: p Trung Thành (thành phố Phổ Yên), p Đông Cao, p Tân Phú, p Thuận Thành
05908 x Phú Bình: t Hương Sơn, x Xuân Phương, x Úc Kỳ, x Nhã Lộng, x Bảo Lý, x Thượng Đình
05917 x Tân Khánh: x Bàn Đạt, x Đào Xá, x Tân Khánh
05923 x Tân Thành: x Tân Hòa, x Tân Kim, x Tân Thành
05941 x Điềm Thuỵ: x Hà Châu, x Nga My, x Điềm Thụy, x Thượng Đình
05953 x Kha Sơn: x Lương Phú, x Tân Đức, x Thanh Ninh, x Dương Thành, x Kha Sơn
# vn-thanh-hoa
14758 p Hàm Rồng: p Thiệu Dương, p Đông Cương, p Nam Ngạn, p Hàm Rồng, p Đông Thọ
14797 p Hạc Thành: p Phú Sơn, p Lam Sơn, p Ba Đình, p Ngọc Trạo, p Đông Sơn (thành phố Thanh Hóa), p Trường Thi, p Điện Biên, p Đông Hương, p Đông Hải, p Đông Vệ, p Đông Thọ, p An Hưng
14812 p Bỉm Sơn: p Đông Sơn, p Lam Sơn, p Ba Đình (thị xã Bỉm Sơn), x Hà Vinh
14818 p Quang Trung: p Bắc Sơn, p Ngọc Trạo, p Phú Sơn, x Quang Trung (thị xã Bỉm Sơn)
14845 x Mường Lát: t Mường Lát
14848 x Tam Chung =
14854 x Mường Lý =
14857 x Trung Lý =
14860 x Quang Chiểu =
14863 x Pù Nhi =
14864 x Nhi Sơn =
14866 x Mường Chanh =
14869 x Hồi Xuân: t Hồi Xuân, x Phú Nghiêm
14872 x Trung Thành: x Thành Sơn, x Trung Thành (huyện Quan Hóa)
14875 x Trung Sơn =
14878 x Phú Lệ: x Phú Sơn (huyện Quan Hóa), x Phú Thanh, x Phú Lệ
14890 x Phú Xuân =
14896 x Hiền Kiệt: x Hiền Chung, x Hiền Kiệt
14902 x Nam Xuân: x Nam Tiến, x Nam Xuân
14908 x Thiên Phủ: x Nam Động, x Thiên Phủ
14923 x Bá Thước: t Cành Nàng, x Ban Công, x Hạ Trung
14932 x Điền Quang: x Điền Thượng, x Điền Hạ, x Điền Quang
14950 x Điền Lư: x Ái Thượng, x Điền Trung, x Điền Lư
14953 x Quý Lương: x Lương Nội, x Lương Trung, x Lương Ngoại
14956 x Pù Luông: x Thành Sơn (huyện Bá Thước), x Lũng Niêm, x Thành Lâm
14959 x Cổ Lũng: x Lũng Cao, x Cổ Lũng
14974 x Văn Nho: x Kỳ Tân, x Văn Nho
14980 x Thiết Ống: x Thiết Kế, x Thiết Ống
15001 x Trung Hạ: x Trung Tiến, x Trung Xuân, x Trung Hạ
15007 x Tam Thanh =
15010 x Sơn Thuỷ =
15013 x Na Mèo =
15016 x Quan Sơn: x Trung Thượng, t Sơn Lư
15019 x Tam Lư: x Sơn Hà, x Tam Lư, t Sơn Lư
15022 x Sơn Điện =
15025 x Mường Mìn =
15031 x Yên Khương =
15034 x Yên Thắng =
15043 x Giao An: x Giao Thiện, x Giao An
15049 x Văn Phú: x Tam Văn, x Lâm Phú
15055 x Linh Sơn: t Lang Chánh, x Trí Nang
15058 x Đồng Lương: x Tân Phúc (huyện Lang Chánh), x Đồng Lương
15061 x Ngọc Lặc: t Ngọc Lặc, x Mỹ Tân, x Thúy Sơn
15085 x Thạch Lập: x Quang Trung (huyện Ngọc Lặc), x Đồng Thịnh, x Thạch Lập
15091 x Ngọc Liên: x Lộc Thịnh, x Cao Thịnh, x Ngọc Sơn, x Ngọc Trung, x Ngọc Liên
15106 x Nguyệt Ấn: x Phùng Giáo, x Vân Am, x Nguyệt Ấn
15112 x Kiên Thọ: x Phúc Thịnh, x Phùng Minh, x Kiên Thọ
15124 x Minh Sơn: x Minh Sơn (huyện Ngọc Lặc), x Lam Sơn, x Cao Ngọc, x Minh Tiến
15127 x Cẩm Thuỷ: t Phong Sơn, x Cẩm Ngọc
15142 x Cẩm Thạch: x Cẩm Thành, x Cẩm Liên, x Cẩm Bình, x Cẩm Thạch
15148 x Cẩm Tú: x Cẩm Quý, x Cẩm Giang, x Cẩm Lương, x Cẩm Tú
15163 x Cẩm Vân: x Cẩm Tâm, x Cẩm Châu, x Cẩm Yên, x Cẩm Vân
15178 x Cẩm Tân: x Cẩm Long, x Cẩm Phú, x Cẩm Tân
15187 x Kim Tân: t Kim Tân, x Thành Hưng, x Thành Thọ, x Thạch Định, x Thành Trực, x Thành Tiến
15190 x Vân Du: t Vân Du, x Thành Công, x Thành Tân
15199 x Thạch Quảng: x Thạch Lâm, x Thạch Tượng, x Thạch Quảng
15211 x Thạch Bình: x Thạch Sơn, x Thạch Long, x Thạch Cẩm, x Thạch Bình
15229 x Thành Vinh: x Thành Minh, x Thành Mỹ, x Thành Yên, x Thành Vinh
15250 x Ngọc Trạo: x Thành An, x Thành Long, x Thành Tâm, x Ngọc Trạo
15271 x Hà Trung: x Hà Đông, x Hà Ngọc, x Yến Sơn, t Hà Trung, x Hà Bình
15274 x Hà Long: t Hà Long, x Hà Bắc, x Hà Giang
15286 x Hoạt Giang: x Yên Dương, x Hoạt Giang, t Hà Trung, x Hà Bình
15298 x Lĩnh Toại: x Hà Hải, x Hà Châu, x Thái Lai, x Lĩnh Toại
15316 x Tống Sơn: t Hà Lĩnh, x Hà Tiến, x Hà Tân, x Hà Sơn
15349 x Vĩnh Lộc: t Vĩnh Lộc, x Ninh Khang, x Vĩnh Phúc, x Vĩnh Hưng, x Vĩnh Hòa
15361 x Tây Đô: x Vĩnh Quang, x Vĩnh Yên, x Vĩnh Tiến, x Vĩnh Long
15382 x Biện Thượng: x Vĩnh Hùng, x Minh Tân, x Vĩnh Thịnh, x Vĩnh An
15409 x Yên Phú: t Thống Nhất, x Yên Tâm, x Yên Phú
15412 x Quý Lộc: x Yên Thọ (huyện Yên Định), t Yên Lâm, t Quý Lộc
15421 x Yên Trường: x Yên Trung, x Yên Phong, x Yên Thái, x Yên Trường
15442 x Yên Ninh: x Yên Hùng, x Yên Thịnh, x Yên Ninh
15448 x Định Hoà: x Định Bình, x Định Công, x Định Thành, x Định Hòa, x Thiệu Long
15457 x Định Tân: x Định Hải (huyện Yên Định), x Định Hưng, x Định Tiến, x Định Tân
15469 x Yên Định: t Quán Lào, x Định Liên, x Định Long, x Định Tăng
15499 x Thọ Xuân: t Thọ Xuân, x Xuân Hồng, x Xuân Trường, x Xuân Giang
15505 x Thọ Long: x Thọ Lộc, x Xuân Phong, x Nam Giang, x Bắc Lương, x Tây Hồ
15520 x Xuân Hoà: x Xuân Hòa (huyện Thọ Xuân), x Thọ Hải, x Thọ Diên, x Xuân Hưng
15544 x Lam Sơn: t Lam Sơn, x Xuân Bái, x Thọ Xương
15553 x Sao Vàng: t Sao Vàng, x Thọ Lâm, x Xuân Phú, x Xuân Sinh
15568 x Thọ Lập: x Xuân Thiên, x Thuận Minh, x Thọ Lập
15574 x Xuân Tín: x Phú Xuân (huyện Thọ Xuân), x Quảng Phú, x Xuân Tín
15592 x Xuân Lập: x Xuân Minh, x Xuân Lai, x Trường Xuân, x Xuân Lập
15607 x Bát Mọt =
15610 x Yên Nhân =
15622 x Vạn Xuân =
15628 x Lương Sơn =
15634 x Luận Thành: x Xuân Cao, x Luận Thành, x Luận Khê
15643 x Thắng Lộc: x Xuân Lộc (huyện Thường Xuân), x Xuân Thắng
15646 x Thường Xuân: t Thường Xuân, x Thọ Thanh, x Ngọc Phụng, x Xuân Dương
15658 x Xuân Chinh: x Xuân Lẹ, x Xuân Chinh
15661 x Tân Thành: x Tân Thành, x Luận Khê
15664 x Triệu Sơn: t Triệu Sơn, x Minh Sơn (huyện Triệu Sơn), x Dân Lực, x Dân Lý, x Dân Quyền
15667 x Thọ Bình: x Thọ Sơn, x Bình Sơn, x Thọ Bình
15682 x Hợp Tiến: x Hợp Lý, x Hợp Thắng, x Hợp Thành, x Triệu Thành, x Hợp Tiến
15715 x Tân Ninh: t Nưa, x Thái Hòa, x Vân Sơn
15724 x Đồng Tiến: x Đồng Lợi, x Đồng Thắng, x Đồng Tiến
15754 x Thọ Ngọc: x Thọ Tiến, x Xuân Thọ, x Thọ Cường, x Thọ Ngọc
15763 x Thọ Phú: x Xuân Lộc (huyện Triệu Sơn), x Thọ Dân, x Thọ Thế, x Thọ Tân, x Thọ Phú
15766 x An Nông: x Tiến Nông, x Khuyến Nông, x Nông Trường, x An Nông
15772 x Thiệu Hoá: x Thiệu Phúc, x Thiệu Công, x Thiệu Nguyên, t Thiệu Hóa, x Thiệu Long
15778 x Thiệu Tiến: x Thiệu Ngọc, x Thiệu Vũ, x Thiệu Thành, x Thiệu Tiến
15796 x Thiệu Quang: x Thiệu Duy, x Thiệu Hợp, x Thiệu Thịnh, x Thiệu Giang, x Thiệu Quang, t Thiệu Hóa
15820 x Thiệu Toán: t Hậu Hiền, x Thiệu Chính, x Thiệu Hòa, x Thiệu Toán
15835 x Thiệu Trung: x Thiệu Vận, x Thiệu Lý, x Thiệu Viên, x Thiệu Trung, t Thiệu Hóa
15853 p Đông Tiến: p Đông Lĩnh, p Thiệu Khánh, x Đông Thanh, x Thiệu Vân, x Tân Châu, x Thiệu Giao, x Đông Tiến
15865 x Hoằng Hoá: t Bút Sơn, x Hoằng Đức, x Hoằng Đồng, x Hoằng Đạo, x Hoằng Hà, x Hoằng Đạt
15880 x Hoằng Giang: x Hoằng Xuân, x Hoằng Quỳ, x Hoằng Hợp, x Hoằng Giang
15889 x Hoằng Phú: x Hoằng Quý, x Hoằng Kim, x Hoằng Trung, x Hoằng Phú
15910 x Hoằng Sơn: x Hoằng Trinh, x Hoằng Xuyên, x Hoằng Cát, x Hoằng Sơn
15925 p Nguyệt Viên: p Tào Xuyên, p Long Anh, p Hoằng Quang, p Hoằng Đại
15961 x Hoằng Lộc: x Hoằng Thịnh, x Hoằng Thái, x Hoằng Thành, x Hoằng Trạch, x Hoằng Tân, x Hoằng Lộc
15976 x Hoằng Châu: x Hoằng Thắng, x Hoằng Phong, x Hoằng Lưu, x Hoằng Châu
15991 x Hoằng Tiến: x Hoằng Yến, x Hoằng Hải, x Hoằng Trường, x Hoằng Tiến
16000 x Hoằng Thanh: x Hoằng Đông, x Hoằng Ngọc, x Hoằng Phụ, x Hoằng Thanh
16012 x Hậu Lộc: t Hậu Lộc, x Thuần Lộc, x Mỹ Lộc, x Lộc Sơn
16021 x Triệu Lộc: x Đại Lộc, x Tiến Lộc, x Triệu Lộc
16033 x Đông Thành: x Đồng Lộc, x Thành Lộc, x Cầu Lộc, x Tuy Lộc
16072 x Hoa Lộc: x Xuân Lộc (huyện Hậu Lộc), x Liên Lộc, x Quang Lộc, x Phú Lộc, x Hòa Lộc, x Hoa Lộc
16078 x Vạn Lộc: x Minh Lộc, x Hải Lộc, x Hưng Lộc, x Ngư Lộc, x Đa Lộc
16093 x Nga Sơn: t Nga Sơn, x Nga Yên, x Nga Thanh, x Nga Hiệp, x Nga Thủy
16108 x Tân Tiến: x Nga Tiến, x Nga Tân, x Nga Thái
16114 x Nga Thắng: x Nga Văn, x Nga Phượng, x Nga Thạch, x Nga Thắng
16138 x Hồ Vương: x Nga Hải, x Nga Thành, x Nga Giáp, x Nga Liên
16144 x Nga An: x Nga Điền, x Nga Phú, x Nga An
16171 x Ba Đình: x Nga Vịnh, x Nga Trường, x Nga Thiện, x Ba Đình
16174 x Như Xuân: t Yên Cát, x Tân Bình
16177 x Xuân Bình: x Xuân Hòa (huyện Như Xuân), x Bãi Trành, x Xuân Bình
16186 x Hoá Quỳ: x Bình Lương, x Hóa Quỳ
16213 x Thanh Phong: x Thanh Hòa, x Thanh Lâm, x Thanh Phong
16222 x Thanh Quân: x Thanh Sơn (huyện Như Xuân), x Thanh Xuân, x Thanh Quân
16225 x Thượng Ninh: x Cát Tân, x Cát Vân, x Thượng Ninh
16228 x Như Thanh: t Bến Sung, x Xuân Khang, x Hải Long, x Yên Thọ (huyện Như Thanh)
16234 x Xuân Du: x Cán Khê, x Phượng Nghi, x Xuân Du
16249 x Mậu Lâm: x Phú Nhuận, x Mậu Lâm
16258 x Xuân Thái =
16264 x Yên Thọ: x Xuân Phúc, x Yên Lạc, x Yên Thọ (huyện Như Thanh)
16273 x Thanh Kỳ: x Thanh Kỳ, x Thanh Tân
16279 x Nông Cống: t Nông Cống, x Vạn Thắng, x Vạn Hòa, x Vạn Thiện, x Minh Nghĩa, x Minh Khôi
16297 x Trung Chính: x Tân Phúc (huyện Nông Cống), x Tân Thọ, x Tân Khang, x Hoàng Sơn, x Hoàng Giang, x Trung Chính
16309 x Thắng Lợi: x Trung Thành (huyện Nông Cống), x Tế Nông, x Tế Thắng, x Tế Lợi
16342 x Thăng Bình: x Thăng Long, x Thăng Thọ, x Thăng Bình
16348 x Trường Văn: x Trường Minh, x Trường Trung, x Trường Sơn, x Trường Giang
16363 x Tượng Lĩnh: x Tượng Sơn, x Tượng Văn, x Tượng Lĩnh
16369 x Công Chính: x Công Liêm, x Yên Mỹ, x Công Chính, x Thanh Tân
16378 p Đông Sơn: p Rừng Thông, p Đông Thịnh, p Đông Tân, x Đông Hòa, x Đông Minh, x Đông Hoàng, x Đông Khê, x Đông Ninh
16417 p Đông Quang: p Quảng Thắng, x Đông Vinh, x Đông Quang, x Đông Yên, x Đông Văn, x Đông Phú, x Đông Nam, p An Hưng
16438 x Lưu Vệ: t Tân Phong, x Quảng Đức, x Quảng Định
16480 x Quảng Yên: x Quảng Trạch, x Quảng Hòa, x Quảng Long, x Quảng Yên
16489 x Quảng Chính: x Quảng Trường, x Quảng Khê, x Quảng Trung, x Quảng Chính
16498 x Quảng Ngọc: x Quảng Hợp, x Quảng Văn, x Quảng Phúc, x Quảng Ngọc
16516 p Nam Sầm Sơn: p Quảng Vinh, x Quảng Minh, x Đại Hùng, x Quảng Giao
16522 p Quảng Phú: p Quảng Hưng, p Quảng Tâm, p Quảng Thành, p Quảng Đông, p Quảng Thịnh, p Quảng Cát, p Quảng Phú
16531 p Sầm Sơn: p Bắc Sơn (thành phố Sầm Sơn), p Quảng Tiến, p Quảng Cư, p Trung Sơn, p Trường Sơn, p Quảng Châu, p Quảng Thọ
16540 x Quảng Ninh: x Quảng Nhân, x Quảng Hải, x Quảng Ninh
16543 x Quảng Bình: x Quảng Lưu, x Quảng Lộc, x Quảng Thái, x Quảng Bình
16549 x Tiên Trang: x Quảng Thạch, x Quảng Nham, x Tiên Trang
16561 p Tĩnh Gia: p Hải Hòa, p Bình Minh, p Hải Thanh, x Hải Nhân
16576 p Ngọc Sơn: x Thanh Sơn (thị xã Nghi Sơn), x Thanh Thủy, p Hải Châu, p Hải Ninh
16591 x Các Sơn: x Anh Sơn, x Các Sơn
16594 p Tân Dân: p Hải An, p Tân Dân, x Ngọc Lĩnh
16597 p Hải Lĩnh: x Định Hải (thị xã Nghi Sơn), p Ninh Hải, p Hải Lĩnh
16609 p Đào Duy Từ: p Nguyên Bình, p Xuân Lâm
16624 p Trúc Lâm: p Trúc Lâm, x Phú Sơn (thị xã Nghi Sơn), x Phú Lâm, x Tùng Lâm
16636 x Trường Lâm: x Tân Trường, x Trường Lâm
16645 p Hải Bình: p Mai Lâm, p Tĩnh Hải, p Hải Bình
16654 p Nghi Sơn: p Hải Thượng, x Hải Hà, x Nghi Sơn
# vn-tuyen-quang-2025
00691 p Hà Giang 2: p Ngọc Hà, p Trần Phú, p Minh Khai, p Quang Trung *, x Phong Quang
00694 p Hà Giang 1: p Nguyễn Trãi, x Phương Thiện, x Phương Độ, p Quang Trung *
00700 x Ngọc Đường: x Ngọc Đường, x Yên Định *
00706 x Phú Linh: x Kim Thạch, x Kim Linh, x Phú Linh
00715 x Lũng Cú: x Má Lé, x Lũng Táo, x Lũng Cú
00721 x Đồng Văn: t Đồng Văn, x Tả Lủng (huyện Đồng Văn), x Tả Phìn, x Thài Phìn Tủng, x Pải Lủng
00733 x Sà Phìn: x Sủng Là, x Sính Lủng, x Sảng Tủng, x Sà Phìn
00745 x Phố Bảng: t Phố Bảng, x Phố Là, x Phố Cáo, x Lũng Thầu
00763 x Lũng Phìn: x Sủng Trái, x Hố Quáng Phìn, x Lũng Phìn
00769 x Mèo Vạc: t Mèo Vạc, x Tả Lủng (huyện Mèo Vạc), x Giàng Chu Phìn, x Pả Vi
00778 x Sơn Vĩ: x Thượng Phùng, x Xín Cái, x Sơn Vĩ
00787 x Sủng Máng: x Lũng Chinh, x Sủng Trà, x Sủng Máng
00802 x Khâu Vai: x Cán Chu Phìn, x Lũng Pù, x Khâu Vai
00808 x Tát Ngà: x Nậm Ban, x Tát Ngà
00817 x Niêm Sơn: x Niêm Tòng, x Niêm Sơn
00820 x Yên Minh: t Yên Minh, x Lao, - Chải, x Hữu Vinh, x Đông Minh, x Vần Chải
00829 x Thắng Mố: x Sủng Cháng, x Sủng Thài, x Thắng Mố
00832 x Bạch Đích: x Phú Lũng, x Na Khê, x Bạch Đích
00847 x Mậu Duệ: x Ngam La, x Mậu Long, x Mậu Duệ
00859 x Ngọc Long =
00865 x Đường Thượng: x Lũng Hồ, x Đường Thượng
00871 x Du Già: x Du Tiến, x Du Già
00874 x Quản Bạ: t Tam Sơn, x Quyết Tiến, x Quản Bạ
00883 x Cán Tỷ: x Bát Đại Sơn, x Cán Tỷ
00889 x Nghĩa Thuận: x Thanh Vân, x Nghĩa Thuận
00892 x Tùng Vài: x Cao Mã Pờ, x Tả Ván, x Tùng Vài
00901 x Lùng Tám: x Thái An, x Đông Hà, x Lùng Tám
00913 x Vị Xuyên: t Vị Xuyên, t Nông trường Việt Lâm, x Đạo Đức, x Việt Lâm *
00919 x Minh Tân =
00922 x Thuận Hoà: k Thôn Mịch A, x Thuận Hòa
00925 x Tùng Bá =
00928 x Thanh Thuỷ: x Phương Tiến, x Thanh Thủy
00937 x Lao Chải: x Xín Chải, x Thanh Đức, x Lao Chải
00952 x Cao Bồ =
00958 x Thượng Sơn =
00967 x Việt Lâm: x Quảng Ngần, x Việt Lâm *
00970 x Linh Hồ: x Ngọc Linh, x Trung Thành, x Linh Hồ
00976 x Bạch Ngọc: x Ngọc Minh, x Bạch Ngọc
00982 x Minh Sơn =
00985 x Giáp Trung =
00991 x Bắc Mê: t Yên Phú, x Yên Phong, x Lạc Nông
00994 x Minh Ngọc: x Minh Ngọc, x Thượng Tân, x Yên Định *
01006 x Yên Cường: x Phiêng Luông, x Yên Cường
01012 x Đường Hồng: x Đường Âm, x Phú Nam, x Đường Hồng
01021 x Hoàng Su Phì: t Vinh Quang, x Bản Luốc, x Ngàm Đăng Vài, x Tụ Nhân, x Đản Ván
01024 x Bản Máy: x Bản Phùng, x Chiến Phố, x Bản Máy
01033 x Thàng Tín: x Pố Lồ, x Thèn Chu Phìn, x Thàng Tín
01051 x Tân Tiến: x Tân Tiến (huyện Hoàng Su Phì), x Bản Nhùng, x Túng Sán
01057 x Pờ Ly Ngài: x Sán Sả Hồ, x Nàng Đôn, x Pờ Ly Ngài
01075 x Nậm Dịch: x Nậm Ty, x Tả Sử Choóng, x Nậm Dịch
01084 x Hồ Thầu: x Nậm Khòa, x Nam Sơn, x Hồ Thầu
01090 x Thông Nguyên: x Xuân Minh, x Thông Nguyên
01096 x Pà Vầy Sủ: t Cốc Pài, x Nàn Ma, x Bản Ngò, x Pà Vầy Sủ
01108 x Xín Mần: x Thèn Phàng, x Nàn Xỉn, x Bản Díu, x Chí Cà, x Xín Mần
01117 x Trung Thịnh: x Cốc Rế, x Thu Tà, x Trung Thịnh
01141 x Nấm Dẩn: x Chế Là, x Tả Nhìu, x Nấm Dẩn
01144 x Quảng Nguyên =
01147 x Khuôn Lùng: x Nà Chì, x Khuôn Lùng
01153 x Bắc Quang: t Việt Quang, x Quang Minh, x Việt Vinh
01156 x Vĩnh Tuy: t Vĩnh Tuy, x Vĩnh Hảo, x Đông Thành
01165 x Đồng Tâm: x Đồng Tiến, x Thượng Bình, x Đồng Tâm
01171 x Tân Quang: x Tân Thành (huyện Bắc Quang), x Tân Lập, x Tân Quang
01180 x Bằng Hành: x Kim Ngọc, x Vô Điếm, x Bằng Hành
01192 x Liên Hiệp: x Hữu Sản, x Đức Xuân, x Liên Hiệp
01201 x Hùng An: x Việt Hồng, x Tiên Kiều, x Hùng An
01216 x Đồng Yên: x Vĩnh Phúc, x Đồng Yên
01225 x Tiên Nguyên =
01234 x Yên Thành: x Bản Rịa, x Yên Thành
01237 x Quang Bình: t Yên Bình, x Tân Nam
01243 x Tân Trịnh: x Tân Bắc, x Tân Trịnh
01246 x Bằng Lang: x Yên Hà, x Bằng Lang
01255 x Xuân Giang: x Nà Khương, x Xuân Giang
01261 x Tiên Yên: x Vĩ Thượng, x Hương Sơn, x Tiên Yên
02212 p Nông Tiến: p Nông Tiến, x Tràng Đà, x Thái Bình *
02215 p Minh Xuân: p Ỷ La, p Tân Hà, p Phan Thiết, p Minh Xuân, p Tân Quang, x Trung Môn, x Kim Phú *
02221 x Nà Hang: t Na Hang, x Năng Khả, x Thanh Tương
02239 x Thượng Nông: x Thượng Giáp, x Thượng Nông
02245 x Côn Lôn: x Sinh Long, x Côn Lôn
02248 x Yên Hoa: x Khâu Tinh, x Yên Hoa
02260 x Hồng Thái: x Đà Vị, x Sơn Phú, x Hồng Thái
02266 x Lâm Bình: t Lăng Can, x Phúc Yên, x Xuân Lập
02269 x Thượng Lâm: x Khuôn Hà, x Thượng Lâm
02287 x Chiêm Hoá: t Vĩnh Lộc, x Xuân Quang, x Phúc Thịnh, x Ngọc Hội, x Trung Hòa
02296 x Bình An: x Thổ Bình, x Bình An
02302 x Minh Quang: x Phúc Sơn, x Hồng Quang, x Minh Quang
02305 x Trung Hà: k Thôn Nà Lừa, x Trung Hà
02308 x Tân Mỹ: x Hùng Mỹ, x Tân Mỹ
02317 x Yên Lập: x Bình Phú, x Yên Lập
02320 x Tân An: x Hà Lang, x Tân An
02332 x Kiên Đài: x Phú Bình, x Kiên Đài
02350 x Kim Bình: x Vinh Quang, x Bình Nhân, x Kim Bình
02353 x Hoà An: x Tân Thịnh, x Nhân Lý, x Hòa An
02359 x Tri Phú: x Linh Phú, x Tri Phú
02365 x Yên Nguyên: x Hòa Phú, x Yên Nguyên
02374 x Hàm Yên: t Tân Yên, x Tân Thành (huyện Hàm Yên), x Bằng Cốc, x Nhân Mục
02380 x Bạch Xa: x Yên Thuận, x Minh Khương, x Bạch Xa
02392 x Phù Lưu: x Minh Dân, x Phù Lưu
02398 x Yên Phú: x Yên Lâm, x Yên Phú
02404 x Bình Xa: x Minh Hương, x Bình Xa
02407 x Thái Sơn: x Thành Long, x Thái Sơn
02419 x Thái Hoà: x Đức Ninh, x Thái Hòa
02425 x Hùng Đức =
02434 x Lực Hành: x Quý Quân, x Chiêu Yên, x Lực Hành
02437 x Kiến Thiết =
02449 x Xuân Vân: x Trung Trực, x Phúc Ninh, x Xuân Vân
02455 x Hùng Lợi: x Trung Minh, x Hùng Lợi
02458 x Trung Sơn: x Đạo Viện, x Công Đa, x Trung Sơn
02470 x Tân Long: x Tân Tiến (huyện Yên Sơn), x Tân Long
02473 x Yên Sơn: t Yên Sơn, x Tứ Quận, x Lang Quán, x Chân Sơn
02494 x Thái Bình: x Phú Thịnh, x Tiến Bộ, x Thái Bình *
02509 p Mỹ Lâm: p Mỹ Lâm, x Mỹ Bằng, x Kim Phú *
02512 p An Tường: p Hưng Thành, p An Tường, x Lưỡng Vượng, x An Khang, x Hoàng Khai
02524 p Bình Thuận: p Đội Cấn, x Thái Long
02530 x Nhữ Khê: x Nhữ Hán, x Đội Bình, x Nhữ Khê
02536 x Sơn Dương: t Sơn Dương, x Hợp Thành, x Phúc Ứng, x Tú Thịnh
02545 x Tân Trào: x Kim Quan, x Trung Yên, x Tân Trào
02548 x Bình Ca: x Thượng Ấm, x Cấp Tiến, x Vĩnh Lợi
02554 x Minh Thanh: x Bình Yên, x Lương Thiện, x Minh Thanh
02572 x Đông Thọ: x Đồng Quý, x Quyết Thắng, x Đông Thọ
02578 x Tân Thanh: x Kháng Nhật, x Hợp Hòa, x Tân Thanh
02608 x Hồng Sơn: x Chi Thiết, x Văn Phú, x Hồng Sơn
02611 x Phú Lương: x Đại Phú, x Tam Đa, x Phú Lương
02620 x Sơn Thuỷ: x Ninh Lai, x Thiện Kế, x Sơn Nam
02623 x Trường Sinh: x Hào Phú, x Đông Lợi, x Trường Sinh
# vn-vinh-long-2025
28756 p Phú Khương: p 8 (thành phố Bến Tre), p Phú Khương, x Phú Hưng, x Nhơn Thạnh
28777 p An Hội: p An Hội, x Mỹ Thạnh An, x Phú Nhuận, x Sơn Phú
28783 p Sơn Đông: p 6, x Sơn Đông, x Tam Phước
28789 p Bến Tre: p 7, x Bình Phú (thành phố Bến Tre), x Thanh Tân
28807 x Giao Long: x An Phước (huyện Châu Thành), x Quới Sơn, x Giao Long
28810 x Phú Túc: t Châu Thành (huyện Châu Thành, tỉnh Bến Tre), x Tân Thạch, x Tường Đa, x Phú Túc
28840 x Tân Phú: x Tân Phú (huyện Châu Thành), x Tiên Long, x Phú Đức
28858 p Phú Tân: p Phú Tân, x Hữu Định, x Phước Thạnh
28861 x Tiên Thuỷ: t Tiên Thủy, x Thành Triệu, x Quới Thành
28870 x Chợ Lách: x Long Thới (huyện Chợ Lách), x Hòa Nghĩa, t Chợ Lách
28879 x Phú Phụng: x Sơn Định, x Vĩnh Bình, x Phú Phụng
28894 x Vĩnh Thành: x Phú Sơn, x Tân Thiềng, x Vĩnh Thành
28901 x Hưng Khánh Trung: x Vĩnh Hòa (huyện Chợ Lách), x Hưng Khánh Trung A, x Hưng Khánh Trung B
28903 x Mỏ Cày: t Mỏ Cày, x An Thạnh (huyện Mỏ Cày Nam), x Tân Hội, x Đa Phước Hội
28915 x Phước Mỹ Trung: t Phước Mỹ Trung, x Phú Mỹ, x Thạnh Ngãi, x Tân Phú Tây
28921 x Tân Thành Bình: x Tân Bình (huyện Mỏ Cày Bắc), x Thành An, x Hòa Lộc, x Tân Thành Bình
28945 x Đồng Khởi: x Định Thủy, x Phước Hiệp, x Bình Khánh
28948 x Nhuận Phú Tân: x Khánh Thạnh Tân, x Tân Thanh Tây, x Nhuận Phú Tân
28957 x An Định: x Tân Trung, x Minh Đức, x An Định
28969 x Thành Thới: x An Thới, x Thành Thới A, x Thành Thới B
28981 x Hương Mỹ: x Ngãi Đăng, x Cẩm Sơn, x Hương Mỹ
28984 x Giồng Trôm: t Giồng Trôm, x Bình Hòa, x Bình Thành
28987 x Lương Hoà: x Lương Hòa (huyện Giồng Trôm), x Phong Nẫm
28993 x Lương Phú: x Mỹ Thạnh (huyện Giồng Trôm), x Thuận Điền, x Lương Phú
28996 x Châu Hoà: x Châu Bình, x Lương Quới, x Châu Hòa
29020 x Phước Long: x Long Mỹ (huyện Giồng Trôm), x Hưng Phong, x Phước Long
29029 x Tân Hào: x Tân Lợi Thạnh, x Thạnh Phú Đông, x Tân Hào
29044 x Hưng Nhượng: x Tân Thanh, x Hưng Lễ, x Hưng Nhượng
29050 x Bình Đại: t Bình Đại, x Bình Thới, x Bình Thắng
29062 x Phú Thuận: x Long Định, x Tam Hiệp, x Phú Thuận
29077 x Lộc Thuận: x Vang Quới Đông, x Vang Quới Tây, x Lộc Thuận
29083 x Châu Hưng: x Long Hòa (huyện Bình Đại), x Thới Lai, x Châu Hưng
29089 x Thạnh Trị: x Định Trung, x Phú Long, x Thạnh Trị
29104 x Thạnh Phước: x Đại Hòa Lộc, x Thạnh Phước
29107 x Thới Thuận: x Thừa Đức, x Thới Thuận
29110 x Ba Tri: t Ba Tri, x Vĩnh Hòa (huyện Ba Tri), x An Đức, x Vĩnh An, x An Bình Tây
29122 x Mỹ Chánh Hoà: x Mỹ Hòa, x Mỹ Chánh (huyện Ba Tri), x Mỹ Nhơn
29125 x Bảo Thạnh: x Bảo Thuận, x Bảo Thạnh
29137 x Tân Xuân: x Phú Lễ, x Phước Ngãi, x Tân Xuân
29143 x An Ngãi Trung: x Mỹ Thạnh (huyện Ba Tri), x An Phú Trung, x An Ngãi Trung
29158 x An Hiệp: x Tân Hưng, x An Ngãi Tây, x An Hiệp
29167 x Tân Thuỷ: t Tiệm Tôm, x An Hòa Tây, x Tân Thủy
29182 x Thạnh Phú: t Thạnh Phú, x An Thạnh (huyện Thạnh Phú), x Bình Thạnh, x Mỹ An
29191 x Quới Điền: x Hòa Lợi (huyện Thạnh Phú), x Mỹ Hưng, x Quới Điền
29194 x Đại Điền: x Phú Khánh, x Tân Phong, x Thới Thạnh, x Đại Điền
29221 x Thạnh Hải: x An Điền, x Thạnh Hải
29224 x An Qui: x An Thuận, x An Nhơn, x An Qui
29227 x Thạnh Phong: x Giao Thạnh, x Thạnh Phong
29242 p Trà Vinh: p 1, p 3, p 9 (thành phố Trà Vinh)
29254 p Nguyệt Hoá: p 7, p 8 (thành phố Trà Vinh), x Nguyệt Hóa
29263 p Long Đức: p 4 (thành phố Trà Vinh), x Long Đức
29266 x Càng Long: t Càng Long, x Mỹ Cẩm, x Nhị Long Phú
29275 x An Trường: x Tân Bình (huyện Càng Long), x An Trường A, x An Trường
29278 x Tân An: x Huyền Hội, x Tân An
29287 x Bình Phú: x Bình Phú (huyện Càng Long), x Đại Phúc, x Phương Thạnh
29302 x Nhị Long: x Đại Phước, x Đức Mỹ, x Nhị Long
29308 x Cầu Kè: t Cầu Kè, x Hòa Ân, x Châu Điền
29317 x An Phú Tân: x Hòa Tân, x An Phú Tân
29329 x Phong Thạnh: x Ninh Thới, x Phong Phú, x Phong Thạnh
29335 x Tam Ngãi: x Thông Hòa, x Thạnh Phú, x Tam Ngãi
29341 x Tiểu Cần: t Tiểu Cần, x Phú Cần, x Hiếu Trung
29362 x Hùng Hoà: x Ngãi Hùng, x Tân Hùng, x Hùng Hòa
29365 x Tập Ngãi: x Hiếu Tử, x Tập Ngãi
29371 x Tân Hoà: x Long Thới (huyện Tiểu Cần), x Tân Hòa, t Cầu Quan
29374 x Châu Thành: t Châu Thành (huyện Châu Thành, tỉnh Trà Vinh), x Mỹ Chánh (huyện Châu Thành), x Thanh Mỹ, x Đa Lộc
29386 x Song Lộc: x Lương Hòa (huyện Châu Thành), x Lương Hòa A, x Song Lộc
29398 p Hoà Thuận: p 5 (thành phố Trà Vinh), x Hòa Thuận
29407 x Hưng Mỹ: x Hòa Lợi (huyện Châu Thành), x Phước Hảo, x Hưng Mỹ
29410 x Hoà Minh =
29413 x Long Hoà =
29416 x Cầu Ngang: x Mỹ Hòa (huyện Cầu Ngang), x Thuận Hòa, t Cầu Ngang
29419 x Mỹ Long: t Mỹ Long, x Mỹ Long Bắc, x Mỹ Long Nam
29431 x Vinh Kim: x Kim Hòa, x Vinh Kim
29446 x Nhị Trường: x Hiệp Hòa, x Trường Thọ, x Nhị Trường
29455 x Hiệp Mỹ: x Long Sơn, x Hiệp Mỹ Đông, x Hiệp Mỹ Tây
29461 x Trà Cú: t Trà Cú, x Ngãi Xuyên, x Thanh Sơn
29467 x Tập Sơn: x Tân Sơn, x Phước Hưng, x Tập Sơn
29476 x Lưu Nghiệp Anh: x An Quảng Hữu, x Lưu Nghiệp Anh
29489 x Hàm Giang: x Hàm Tân, x Kim Sơn, x Hàm Giang
29491 x Đại An: t Định An, x Định An, x Đại An
29497 x Đôn Châu: x Đôn Xuân, x Đôn Châu
29506 x Long Hiệp: x Ngọc Biên, x Tân Hiệp, x Long Hiệp
29512 p Duyên Hải: p 1 (thị xã Duyên Hải), x Long Toàn, x Dân Thành
29513 x Long Thành: t Long Thành, x Long Khánh
29516 p Trường Long Hoà: p 2 (thị xã Duyên Hải), x Trường Long Hòa
29518 x Long Hữu: x Hiệp Thạnh, x Long Hữu
29530 x Ngũ Lạc: x Thạnh Hòa Sơn, x Ngũ Lạc
29533 x Long Vĩnh =
29536 x Đông Hải =
29551 p Long Châu: p 1, p 9 (thành phố Vĩnh Long), p Trường An
29557 p Phước Hậu: p 3, p 4 (thành phố Vĩnh Long), x Phước Hậu
29566 p Tân Ngãi: p Tân Hòa, p Tân Hội, p Tân Ngãi
29584 x An Bình: x Hòa Ninh, x Bình Hòa Phước, x Đồng Phú, x An Bình
29590 p Thanh Đức: p 5 (thành phố Vĩnh Long), x Thanh Đức
29593 p Tân Hạnh: p 8 (thành phố Vĩnh Long), x Tân Hạnh
29602 x Long Hồ: t Long Hồ, x Long An, x Long Phước
29611 x Phú Quới: x Lộc Hòa, x Hòa Phú, x Thạnh Quới, x Phú Quới
29623 x Nhơn Phú: x Mỹ An (huyện Mang Thít), x Mỹ Phước, x Nhơn Phú
29638 x Bình Phước: x Long Mỹ (huyện Mang Thít), x Hòa Tịnh, x Bình Phước
29641 x Cái Nhum: x An Phước (huyện Mang Thít), x Chánh An, t Cái Nhum
29653 x Tân Long Hội: x Tân An Hội, x Tân Long, x Tân Long Hội
29659 x Trung Thành: t Vũng Liêm, x Trung Hiếu, x Trung Thành
29668 x Quới An: x Trung Thành Tây, x Tân Quới Trung, x Quới An
29677 x Quới Thiện: x Thanh Bình, x Quới Thiện
29683 x Trung Hiệp: x Tân An Luông, x Trung Chánh, x Trung Hiệp
29698 x Trung Ngãi: x Trung Thành Đông, x Trung Nghĩa, x Trung Ngãi
29701 x Hiếu Phụng: x Hiếu Thuận, x Trung An, x Hiếu Phụng
29713 x Hiếu Thành: x Hiếu Nhơn, x Hiếu Nghĩa, x Hiếu Thành
29719 x Tam Bình: x Mỹ Thạnh Trung, t Tam Bình
29728 x Cái Ngang: x Mỹ Lộc, x Tân Lộc, x Hậu Lộc, x Phú Lộc
29734 x Hoà Hiệp: x Hòa Thạnh, x Hòa Lộc, x Hòa Hiệp
29740 x Song Phú: x Tân Phú (huyện Tam Bình), x Long Phú, x Phú Thịnh, x Song Phú
29767 x Ngãi Tứ: x Loan Mỹ, x Bình Ninh, x Ngãi Tứ, t Trà Ôn
29770 p Cái Vồn: x Mỹ Hòa (thị xã Bình Minh), x Ngãi Tứ, p Thành Phước, p Cái Vồn
29771 p Bình Minh: x Thuận An, p Thành Phước, p Cái Vồn
29785 x Tân Lược: x Tân Thành, x Tân An Thạnh, x Tân Lược
29788 x Mỹ Thuận: x Thành Trung, x Nguyễn Văn Thảnh, x Mỹ Thuận
29800 x Tân Quới: x Tân Bình (huyện Bình Tân), x Thành Lợi, t Tân Quới
29812 p Đông Thành: p Đông Thuận, x Đông Bình, x Đông Thạnh, x Đông Thành
29821 x Trà Ôn: x Tích Thiện, t Trà Ôn
29830 x Hoà Bình: x Xuân Hiệp, x Thới Hòa, x Hòa Bình
29836 x Trà Côn: x Nhơn Bình, x Trà Côn, x Tân Mỹ, t Tam Bình
29845 x Vĩnh Xuân: x Hựu Thành, x Thuận Thới, x Vĩnh Xuân
29857 x Lục Sĩ Thành: x Phú Thành, x Lục Sĩ Thành
`;
