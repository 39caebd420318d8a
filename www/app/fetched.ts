// WebAssembly that is on its way already; otherwise it is fetched.
export type Fetched = { module_or_path: Promise<Response> } | undefined;
