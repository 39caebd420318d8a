let address = document.baseURI;

// Where the page and its files lie. An embedding page is not that place, so the script that it
// loads says so.
export function home(): string {
  return address;
}

export function setHome(given: string): void {
  address = given;
}
