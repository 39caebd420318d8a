let address = document.baseURI;

// Where the page and its files lie. An embedding page is not that place, so the script that it
// loads says so.
export function baseUrl(): string {
  return address;
}

export function setBaseUrl(given: string): void {
  address = given;
}
