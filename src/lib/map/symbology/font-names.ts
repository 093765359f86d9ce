/**
 * Font names of the style; `fonts.ts` says which files stand behind them. Apart from them so that the style
 * needs no assets.
 */
export const REGULAR = ['Noto Sans'];
export const BOLD = ['Noto Sans Bold'];
