import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ExpiringGrantView, NewPersonView, Page, PeopleView, PersonActView, PersonEventType, PersonView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { Can, Clock, CurrentActor, CurrentSession, Id, IdempotencyKey, Problems, requireStepUp, type Session } from '@loive/platform';
import { ExpiringGrantsDto, NewPersonAnswerDto, NewPersonDto, PeopleDto, PersonActsDto, PersonDto, PersonEventDto } from './people.dtos.js';
import { PeopleService } from './people.service.js';
import { personEvent } from './person-event.js';

const isAdministrator = ({ role }: Actor): boolean => role === 'agencyAdmin';
const looksAtAdministrators = ({ role }: Actor): boolean => role === 'agencyAdmin' || role === 'auditor';

/** What gives rights or cannot be undone asks for the password again; keeping somebody out must be quick. */
const STEPS_UP: readonly PersonEventType[] = ['proposeRole', 'confirmRole', 'leave'];

/** People of one's own agency, for its administrators. */
@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Can(isAdministrator)
  @ApiOkResponse({ type: PeopleDto })
  @Problems('noSession', 'notYours')
  list(@CurrentActor() actor: Actor): Promise<PeopleView> {
    return this.people.list(actor);
  }

  @Get('expiring')
  @Can(isAdministrator)
  @ApiOkResponse({ type: ExpiringGrantsDto })
  @Problems('noSession', 'notYours')
  expiring(@CurrentActor() actor: Actor): Promise<Page<ExpiringGrantView>> {
    return this.people.expiring(actor);
  }

  @Get('acts')
  @Can(looksAtAdministrators)
  @ApiOkResponse({ type: PersonActsDto })
  @Problems('noSession', 'notYours')
  acts(@CurrentActor() actor: Actor): Promise<Page<PersonActView>> {
    return this.people.acts(actor);
  }

  @Post()
  @HttpCode(201)
  @Can(isAdministrator)
  @ApiCreatedResponse({ type: NewPersonAnswerDto })
  @Problems('noSession', 'notYours', 'stepUpNeeded', 'idempotencyKeyMissing', 'invalid', 'keyReused')
  async create(@CurrentSession() session: Session, @IdempotencyKey() key: string, @Body() { name, username }: NewPersonDto): Promise<NewPersonView> {
    requireStepUp(session, this.clock.now());
    return this.people.create(session.actor, key, { name: name.normalize('NFC').trim(), username });
  }

  @Post(':id/events')
  @HttpCode(200)
  @Can(isAdministrator)
  @ApiOkResponse({ type: PersonDto })
  @Problems('noSession', 'notYours', 'stepUpNeeded', 'notFound', 'idempotencyKeyMissing', 'blocked', 'invalid', 'keyReused')
  async record(@CurrentSession() session: Session, @Id() id: string, @IdempotencyKey() key: string, @Body() body: PersonEventDto): Promise<PersonView> {
    const event = personEvent(body);
    if (STEPS_UP.includes(event.type)) requireStepUp(session, this.clock.now());
    return this.people.record(session.actor, id, key, event);
  }
}
