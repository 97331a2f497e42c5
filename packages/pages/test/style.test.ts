import { expect, test } from 'vitest'
import { style } from '../src/styles.ts'

test.each(['light', 'dark'])('text has AA contrast on every tint, %s', theme => {
  const css = style('base')
  const [light = '', dark = ''] = [...css.matchAll(/:root \{(.*?)\}/gs)].map(([, rules = '']) => rules)
  const value = (name: string) => {
    const rules = theme === 'dark' ? light + dark : light
    return [...rules.matchAll(new RegExp(`--${name}: ([^;]+);`, 'g'))].at(-1)?.[1] ?? ''
  }
  const [paper, ink] = [hex(value('paper')), hex(value('ink'))]
  for (const text of ['ink', 'soft', 'link']) expect(contrast(hex(value(text)), paper)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(ink, hex(value('line')))).toBeGreaterThanOrEqual(4.5)
  const [lightness, chroma] = [Number.parseFloat(value('tint-lightness')) / 100, Number(value('tint-chroma'))]
  const edge = [Number.parseFloat(value('edge-lightness')) / 100, Number(value('edge-chroma'))] as const
  for (let hue = 0; hue < 360; hue++) {
    expect(contrast(ink, luminance(lightness, chroma, hue))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(luminance(...edge, hue), paper)).toBeGreaterThanOrEqual(3) // WCAG 1.4.11, for lines
  }
})

/** Contrast of two relative luminances, WCAG 2.2. */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function hex(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Relative luminance of an OKLCH colour, clipped to sRGB (Ottosson 2020, as CSS Color 4 has it). */
function luminance(lightness: number, chroma: number, hue: number): number {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (c: number) => Math.min(1, Math.max(0, c))
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
