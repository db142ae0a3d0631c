/**
 * The colors of charts, from the set of Okabe and Ito (https://jfly.uni-koeln.de/color/), which is distinguishable with
 * any color blindness. Its orange, yellow and sky blue are excluded, because their contrast against white is too low
 * (W69).
 */
export const blue = '#0072b2';
export const vermilion = '#d55e00';
export const green = '#009e73';
export const purple = '#cc79a7';
