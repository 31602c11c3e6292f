/** Copy the address of the page, and print it: buttons that are there only where a script can do the work. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.copyAddress());
    this.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  }

  private async copyAddress(): Promise<void> {
    const status = this.querySelector('[role="status"]');
    const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    try {
      await navigator.clipboard.writeText(address);
      if (status) status.textContent = 'The link is copied.';
    } catch {
      if (status) status.textContent = `Copy it yourself: ${address}`;
    }
  }
}

customElements.define('page-tools', PageTools);
