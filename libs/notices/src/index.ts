export { Mailer, MailRefused } from './mail/mailer.js';
export type { MailerSettings, Sent } from './mail/mailer.js';
export { NoticesModule } from './notices.module.js';
export { MailProcessor } from './processors/mail.processor.js';
export { NotifyProcessor } from './processors/notify.processor.js';
