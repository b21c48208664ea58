interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown;
}

/**
 * The page forbids turning text into markup. The component library writes style sheets through
 * that same door: text without any tag may pass, everything else is refused.
 */
export function allowStyleTextOnly(): void {
  const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createHTML: (text) => {
      if (text.includes('<')) throw new TypeError('markup from text is refused');
      return text;
    },
  });
}
