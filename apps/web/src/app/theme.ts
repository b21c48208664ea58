import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#E1EEEA', '#CBE0DA', '#A9C9C1', '#86B2A8', '#5B9A91', '#3A7A73', '#1D5C57', '#164844', '#103936', '#0B2A28',
];

const clay: MantineColorsTuple = [
  '#F8E8E1', '#EFD2C7', '#DFAB9C', '#CB8472', '#B5614E', '#A04B39', '#8A3A2A', '#702D20', '#571F15', '#3E140C',
];

/** Mantine in the product's own colours and measures; the tokens themselves stand in tokens.css. */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: 6,
  colors: { pine, clay },
  white: '#FFFFFF',
  black: '#1C2B2D',
  fontFamily: "'Be Vietnam Pro', system-ui, 'Segoe UI', sans-serif",
  fontFamilyMonospace: 'var(--lv-mono)',
  headings: { fontWeight: '600' },
  defaultRadius: 6,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A dialog's head is no page banner: one banner a page is the rule of landmarks.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Modal: {
      defaultProps: {
        overlayProps: { color: '#164844', backgroundOpacity: 0.38 },
        transitionProps: { duration: 100 },
        attributes: { header: { role: 'presentation' } },
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 100 } } },
    // Inside the page, so that its words belong to a landmark.
    Tooltip: { defaultProps: { withinPortal: false, events: { hover: true, focus: true, touch: true }, transitionProps: { duration: 80 } } },
  },
});

/** Control borders and dimmed words that hold 3:1 and 4.5:1 on our paper. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--lv-surface)',
    '--mantine-color-text': 'var(--lv-ink)',
    '--mantine-color-dimmed': 'var(--lv-ink3)',
    '--mantine-color-error': 'var(--lv-clay)',
    '--mantine-color-placeholder': 'var(--lv-ink3)',
    '--mantine-color-default-border': 'var(--lv-line-strong)',
  },
  dark: {},
});
