import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from './demo-house.js';

/** How a visitor sees the product. */
export interface Eyes {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'vi' | 'en';
}

/** Longest wait for anything on a page, in milliseconds. */
const PATIENCE = 12_000;

// The API answers these on purpose; the browser writes a line for each, which is no fault of a page.
const ANSWERED = /^Failed to load resource: the server responded with a status of (401|404|409|412|422)/;

/** Somebody at a browser of their own: fresh profile, cookies and memory. */
export class Visitor {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    /** What the browser complained about: errors of scripts, refusals of the content policy. */
    readonly complaints: string[],
    private readonly address: string,
  ) {}

  /** Opens a browser of one's own, with nothing on the page yet. */
  static async arrive(browser: Browser, address: string, { width = 1366, height = 768, language = 'vi' }: Eyes = {}): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    if (language === 'en') await context.addInitScript({ content: `localStorage.setItem('loive.language', 'en')` });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !ANSWERED.test(message.text())) complaints.push(message.text());
    });
    return new Visitor(context, page, complaints, address);
  }

  /** Opens a browser and signs in through the form; the first page of the role stands when it returns. */
  static async signedIn(browser: Browser, address: string, username: string, eyes: Eyes = {}): Promise<Visitor> {
    const visitor = await Visitor.arrive(browser, address, eyes);
    await visitor.go('/dang-nhap');
    await visitor.signIn(username);
    return visitor;
  }

  /** Opens a browser that is signed in already, by the request that the form would send: a page is opened next. */
  static async letIn(browser: Browser, address: string, username: string, eyes: Eyes = {}): Promise<Visitor> {
    const visitor = await Visitor.arrive(browser, address, eyes);
    const sent = { data: { username, password: DEMO_PASSWORD }, headers: { origin: address } };
    const answer = await visitor.context.request.post(`${address}/api/session`, sent);
    if (!answer.ok()) throw new Error(`${username} was not let in: ${answer.status()}`);
    return visitor;
  }

  /** Goes to an address of the product by a full load. */
  async go(path: string): Promise<void> {
    await this.page.goto(this.address + path);
  }

  /** Fills in the sign-in form, by keyboard, and waits until the door has closed behind. */
  async signIn(username: string, password = DEMO_PASSWORD): Promise<void> {
    await this.page.locator('input[name=username]').fill(username);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.keyboard.press('Enter');
    await this.page.locator('main#noi-dung h1').waitFor();
  }

  /** Goes to the page of a case and waits for its code. */
  async openCase(code: string): Promise<void> {
    await this.go(`/ho-so/${code}`);
    await this.heading(code).waitFor();
  }

  /** Records a step through "Bước tiếp theo": chooses it, fills in its form, saves it and waits until it is kept. */
  async record(step: string, fill: (form: Locator) => Promise<unknown> = async () => undefined): Promise<void> {
    const form = await this.choose(step);
    await fill(form);
    await this.save(form);
  }

  /** Opens the form of a step. */
  async choose(step: string): Promise<Locator> {
    await (await this.nextSteps()).getByRole('button', { name: step }).click();
    return this.form(step);
  }

  /** Opens the panel of next steps. */
  async nextSteps(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Bước tiếp theo', exact: true }).click();
    const panel = this.page.getByRole('dialog', { name: 'Bước tiếp theo' });
    await panel.waitFor();
    return panel;
  }

  /** The form of a step that is open now. */
  async form(step: string): Promise<Locator> {
    const form = this.page.getByRole('dialog', { name: step });
    await form.waitFor();
    return form;
  }

  /** Saves the open form and waits until it is gone. */
  async save(form: Locator): Promise<void> {
    await form.getByRole('button', { name: 'Lưu', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
  }

  /** The title of the page, or the heading with this name. */
  heading(name?: string): Locator {
    return this.page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) });
  }

  /** The text of the whole page as somebody reads it. */
  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
