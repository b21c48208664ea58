import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ExpiringGrantView, NewPersonView, Page, PeopleView, PersonActView, PersonView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { Can, CurrentActor, Id, IdempotencyKey, Problems } from '@loive/platform';
import { ExpiringGrantsDto, NewPersonAnswerDto, NewPersonDto, PeopleDto, PersonActsDto, PersonDto, PersonEventDto } from './people.dtos.js';
import { PeopleService } from './people.service.js';
import { personEvent } from './person-event.js';

const isAdministrator = ({ role }: Actor): boolean => role === 'agencyAdmin';
const looksAtAdministrators = ({ role }: Actor): boolean => role === 'agencyAdmin' || role === 'auditor';

/** People of one's own agency, for its administrators. */
@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

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
  @Problems('noSession', 'notYours', 'idempotencyKeyMissing', 'invalid', 'keyReused')
  create(@CurrentActor() actor: Actor, @IdempotencyKey() key: string, @Body() { name, username }: NewPersonDto): Promise<NewPersonView> {
    return this.people.create(actor, key, { name: name.normalize('NFC').trim(), username });
  }

  @Post(':id/events')
  @HttpCode(200)
  @Can(isAdministrator)
  @ApiOkResponse({ type: PersonDto })
  @Problems('noSession', 'notYours', 'notFound', 'idempotencyKeyMissing', 'blocked', 'invalid', 'keyReused')
  record(@CurrentActor() actor: Actor, @Id() id: string, @IdempotencyKey() key: string, @Body() body: PersonEventDto): Promise<PersonView> {
    return this.people.record(actor, id, key, personEvent(body));
  }
}
