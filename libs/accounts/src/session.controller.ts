import { Body, Controller, Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionView } from '@loive/contracts';
import { CurrentSession, Problems, Public, Settings, SignedIn, WithFirstPassword, WhileStopped, sessionCookieName } from '@loive/platform';
import type { Session } from '@loive/platform';
import { OwnPasswordDto, SessionDto, SignInDto, StepUpDto } from './session.dtos.js';
import { Sessions } from './sessions.js';
import { SignInService, sessionView } from './sign-in.service.js';

/** Sign in, sign out, who am I. */
@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
  ) {}

  @Post('session')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: SessionDto })
  @Problems('signInFailed', 'accountPaused', 'badOrigin', 'invalid', 'throttled')
  async signIn(
    @Body() { username, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const presented = request.cookies[sessionCookieName(this.settings)];
    const { token, view } = await this.signIns.signIn({ username, password, address: request.ip, presented });
    void reply.setCookie(sessionCookieName(this.settings), token, this.cookie());
    return view;
  }

  @Post('session/step-up')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: SessionDto, description: 'The session has another token, and so another csrf' })
  @Problems('noSession', 'wrongPassword', 'badCsrfToken', 'invalid', 'throttled')
  async stepUp(
    @CurrentSession() session: Session,
    @Body() { password }: StepUpDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, view } = await this.signIns.stepUp(session, password, request.ip);
    void reply.setCookie(sessionCookieName(this.settings), token, this.cookie());
    return view;
  }

  @Post('session/password')
  @HttpCode(200)
  @SignedIn()
  @WithFirstPassword()
  @ApiOkResponse({ type: SessionDto, description: 'The other sessions have ended; this one has another token, and so another csrf' })
  @Problems('noSession', 'wrongPassword', 'badCsrfToken', 'invalid', 'throttled')
  async setPassword(
    @CurrentSession() session: Session,
    @Body() { password, newPassword }: OwnPasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, view } = await this.signIns.setPassword(session, { password, newPassword }, request.ip);
    void reply.setCookie(sessionCookieName(this.settings), token, this.cookie());
    return view;
  }

  @Delete('session')
  @HttpCode(204)
  @SignedIn()
  @WithFirstPassword()
  @WhileStopped()
  @Header('Clear-Site-Data', '"cache", "cookies", "storage"')
  @ApiNoContentResponse()
  @Problems('noSession', 'badCsrfToken')
  async signOut(@CurrentSession() session: Session, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(session.tokenHash);
    void reply.clearCookie(sessionCookieName(this.settings), this.cookie());
  }

  @Get('me')
  @SignedIn()
  @WithFirstPassword()
  @ApiOkResponse({ type: SessionDto })
  @Problems('noSession')
  me(@CurrentSession() session: Session): SessionView {
    return sessionView(session);
  }

  // No lifetime: the cookie goes with the browser, the session ends in the database.
  private cookie() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.settings.secure } as const;
  }
}
