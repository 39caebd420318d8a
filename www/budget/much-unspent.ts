// From this share of a budget on, it is said beside an answer what stays unspent.
export const muchUnspent = 0.05;
