let address = document.baseURI;

// The base URL of the page and its files. On an embedding page it is not that page's own, so
// embed.js sets it.
export function baseUrl(): string {
  return address;
}

export function setBaseUrl(given: string): void {
  address = given;
}
