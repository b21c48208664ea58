import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PAUSE_REASONS, PERSON_ACTS, PERSON_EVENT_TYPES, ROLE_GRANT_STATES } from '@loive/contracts';
import type {
  ExpiringGrantView,
  NamedPersonView,
  NewPersonBody,
  NewPersonView,
  Page,
  PauseReason,
  PeopleView,
  PersonAct,
  PersonActView,
  PersonEventType,
  PersonView,
  RoleGrantState,
  RoleGrantView,
} from '@loive/contracts';
import { OFFICES, PERSON_NAME, ROLES, USERNAME } from '@loive/domain';
import type { Office, Role } from '@loive/domain';
import { MayBeLeftOut } from '@loive/platform';
import { IsISO8601, IsIn, IsNotEmpty, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

/** Somebody by id and name. */
export class NamedPersonDto implements NamedPersonView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** A role that somebody has, had, or is to have. */
export class RoleGrantDto implements RoleGrantView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role: Role;
  @ApiProperty({ type: String, enum: OFFICES, nullable: true, description: 'Of a supervisor' }) office: Office | null;
  @ApiProperty({ enum: ROLE_GRANT_STATES, enumName: 'RoleGrantState' }) state: RoleGrantState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null until it is confirmed' }) since: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until: string | null;
  @ApiProperty({ type: NamedPersonDto, nullable: true, description: 'Null: it stood in the register' }) proposedBy: NamedPersonDto | null;
  @ApiProperty({ format: 'date-time' }) proposedAt: string;
  @ApiProperty({ type: NamedPersonDto, nullable: true }) decidedBy: NamedPersonDto | null;
}

/** Somebody of the reader's own agency. */
export class PersonDto implements PersonView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() username: string;
  @ApiProperty({ enum: ['active', 'paused', 'left'] }) state: PersonView['state'];
  @ApiProperty({ enum: PAUSE_REASONS, enumName: 'PauseReason', isArray: true }) pausedFor: PauseReason[];
  @ApiProperty({ type: String, enum: ROLES, nullable: true, description: 'In force now' }) role: Role | null;
  @ApiProperty({ type: String, enum: OFFICES, nullable: true }) office: Office | null;
  @ApiProperty({ type: [RoleGrantDto], description: 'The latest first' }) grants: RoleGrantDto[];
  @ApiProperty({ enum: PERSON_EVENT_TYPES, enumName: 'PersonEventType', isArray: true, description: 'What the reader may record now' })
  steps: PersonEventType[];
}

/** Everybody of the reader's agency. */
export class PeopleDto implements PeopleView {
  @ApiProperty({ type: [PersonDto] }) items: PersonDto[];
  @ApiProperty({ type: String, nullable: true }) next: null;
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true, description: 'Roles that somebody of this agency can have' }) roles: Role[];
  @ApiProperty({ enum: OFFICES, enumName: 'Office', isArray: true, description: 'Offices that nobody holds' }) vacant: Office[];
}

/** Somebody new, without a role. */
export class NewPersonDto implements NewPersonBody {
  @ApiProperty({ maxLength: 100 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  @Matches(PERSON_NAME)
  name: string;

  @ApiProperty({ pattern: USERNAME.source })
  @IsString()
  @Matches(USERNAME)
  username: string;
}

/** Somebody new, and the password that is shown this once. */
export class NewPersonAnswerDto implements NewPersonView {
  @ApiProperty({ type: PersonDto }) person: PersonDto;
  @ApiProperty({ format: 'password', description: 'Shown here and nowhere else' }) password: string;
}

/** An event about somebody; each type takes its own fields and no others. */
export class PersonEventDto {
  @ApiProperty({ enum: PERSON_EVENT_TYPES, enumName: 'PersonEventType' }) @IsIn(PERSON_EVENT_TYPES) type: PersonEventType;
  @ApiPropertyOptional({ enum: ROLES, enumName: 'Role', description: 'Of proposeRole' }) @MayBeLeftOut() @IsIn(ROLES) role?: Role;
  @ApiPropertyOptional({ enum: OFFICES, enumName: 'Office', description: 'Of proposeRole, for a supervisor' }) @MayBeLeftOut() @IsIn(OFFICES) office?: Office;

  @ApiPropertyOptional({ format: 'date-time', description: 'Of proposeRole: when it ends; left out: not by itself' })
  @MayBeLeftOut()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/)
  until?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of confirmRole and refuseRole: the proposal that was read' }) @MayBeLeftOut() @IsUUID() grantId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Of leave: who takes the cases; left out: all of the agency' }) @MayBeLeftOut() @IsUUID() successorId?: string;
}

class ExpiringGrantDto implements ExpiringGrantView {
  @ApiProperty({ type: NamedPersonDto }) person: NamedPersonDto;
  @ApiProperty({ type: RoleGrantDto }) grant: RoleGrantDto;
}

/** Roles that end within 30 days, the nearest first. */
export class ExpiringGrantsDto implements Page<ExpiringGrantView> {
  @ApiProperty({ type: [ExpiringGrantDto] }) items: ExpiringGrantDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

class PersonActDto implements PersonActView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ enum: PERSON_ACTS, enumName: 'PersonAct' }) act: PersonAct;
  @ApiProperty({ type: NamedPersonDto }) by: NamedPersonDto;
  @ApiProperty({ type: NamedPersonDto }) person: NamedPersonDto;
  @ApiProperty({ type: String, enum: ROLES, nullable: true }) role: Role | null;
  @ApiProperty({ type: String, enum: OFFICES, nullable: true }) office: Office | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until: string | null;
  @ApiProperty({ type: NamedPersonDto, nullable: true, description: 'Who takes over' }) other: NamedPersonDto | null;
}

/** What was done to people, the latest first. */
export class PersonActsDto implements Page<PersonActView> {
  @ApiProperty({ type: [PersonActDto] }) items: PersonActDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
