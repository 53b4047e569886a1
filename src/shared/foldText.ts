/** A label as it is compared: whatever case, spaces and way of composing its letters it was written with. */
export const foldText = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
