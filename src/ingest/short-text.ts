/** shortText cuts a text of a report for a sentence, at 80 characters. */
export function shortText(text: string): string {
  const letters = [...text.slice(0, 200)]
  return letters.length <= 80 && text.length <= 200 ? text : `${letters.slice(0, 79).join('')}…`
}
