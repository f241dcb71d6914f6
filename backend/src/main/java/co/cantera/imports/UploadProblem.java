package co.cantera.imports;

/**
 * Why an uploaded file was not taken.
 *
 * @param code stable, for programs
 * @param message what to do, in the language of the request
 */
record UploadProblem(String code, String message) {}
