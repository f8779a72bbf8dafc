import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Settings } from '#platform';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import { SessionsPort } from '../../http/ports';
import type { ApiRequest, Identity } from '../../http/request';
import { type OpenSession, SessionReader } from '../../http/session-reader';
import { sessionCookie, sessionCookieName } from '../../http/session-token';
import { InjectSettings } from '../../http/tokens';
import { PersonaView, SessionView } from './dto/session.view';
import { PasswordChangeBody, PersonaBody, SignInBody } from './dto/sign-in.dto';
import { PasswordService } from './password.service';
import { PersonaService } from './persona.service';
import { personaView, sessionView } from './session.mapper';
import { SignInService } from './sign-in.service';
import { SignInThrottleGuard } from './sign-in-throttle.guard';

@ApiTags('登录')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly personaVisits: PersonaService,
    private readonly passwords: PasswordService,
    private readonly reader: SessionReader,
    private readonly sessions: SessionsPort,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(200)
  @Permission('session.open')
  @UseGuards(SignInThrottleGuard)
  @ApiOkResponse({ type: SessionView })
  async signIn(
    @Body() body: SignInBody,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    return this.begin(await this.signIns.byPassword(body.login, body.password), request, response);
  }

  @Get()
  @Permission('session.read')
  @ApiOkResponse({ type: SessionView })
  read(@CurrentIdentity() identity: Identity): SessionView {
    return sessionView(identity, this.settings.demo);
  }

  @Delete()
  @HttpCode(204)
  @Permission('session.close')
  @ApiNoContentResponse()
  async signOut(
    @CurrentIdentity() identity: Identity,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.close(identity.sessionHash);
    response.clearCookie(this.cookieName, sessionCookie(this.settings));
  }

  @Put('password')
  @HttpCode(204)
  @Permission('password.change')
  @ApiNoContentResponse()
  async changePassword(
    @CurrentIdentity() identity: Identity,
    @Body() body: PasswordChangeBody,
  ): Promise<void> {
    await this.passwords.change(identity, body.current, body.next);
  }

  @Get('personas')
  @Permission('session.open')
  @ApiOkResponse({ type: [PersonaView], description: '仅演示模式' })
  async personas(): Promise<readonly PersonaView[]> {
    return (await this.personaVisits.all()).map(personaView);
  }

  @Post('persona')
  @HttpCode(200)
  @Permission('session.open')
  @UseGuards(SignInThrottleGuard)
  @ApiOkResponse({ type: SessionView, description: '仅演示模式' })
  async enterAs(
    @Body() body: PersonaBody,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    return this.begin(await this.personaVisits.enter(body.login), request, response);
  }

  /** A session is new at every sign-in, and the one the browser had is over. */
  private async begin(opened: OpenSession, request: ApiRequest, response: Response): Promise<SessionView> {
    if (request.identity) await this.sessions.close(request.identity.sessionHash);
    response.cookie(this.cookieName, opened.token, sessionCookie(this.settings));
    return sessionView(await this.reader.identity(opened), this.settings.demo);
  }

  private get cookieName(): string {
    return sessionCookieName(this.settings.http.cookieSecure);
  }
}
