/** The version of this program, as package.json has it; a test compares the two. */
export const APP_VERSION = '1.0.0';
