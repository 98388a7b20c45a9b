/** Says on its face what it is; a sample can be told from a real credential wherever it is shown. */
export const sampleIssuer = 'Skillmark samples (not a real issuer)';
