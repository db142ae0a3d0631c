/**
 * Colours of charts, from the set of Okabe and Ito (https://jfly.uni-koeln.de/color/), which people with any kind of colour
 * blindness tell apart. Its orange, yellow and sky blue are left out: on white they are too pale.
 */
export const blue = '#0072b2';
export const vermilion = '#d55e00';
export const green = '#009e73';
export const purple = '#cc79a7';
