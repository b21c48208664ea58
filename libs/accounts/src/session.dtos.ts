import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import type { OwnPasswordBody, SessionView, StepUpBody } from '@loive/contracts';
import { ROLES } from '@loive/domain';
import type { Role } from '@loive/domain';
import { AgencyDto, MayBeLeftOut } from '@loive/platform';

/** Body of a sign-in. */
export class SignInDto {
  @ApiProperty({ maxLength: 100, example: 'commune' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  username: string;

  @ApiProperty({ maxLength: 200, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;

  @ApiPropertyOptional({ description: 'The second step, where the account has one', pattern: '^[0-9]{6}$' })
  @MayBeLeftOut()
  @Matches(/^\d{6}$/)
  code?: string;
}

/** The password once more, before one of the dangerous acts. */
export class StepUpDto implements StepUpBody {
  @ApiProperty({ maxLength: 200, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;
}

/** A password of one's own in place of the one before. */
export class OwnPasswordDto implements OwnPasswordBody {
  @ApiProperty({ maxLength: 200, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;

  @ApiProperty({ minLength: 12, maxLength: 200, format: 'password', description: 'Of administrators 15 characters at least' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  newPassword: string;
}

class UserDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  username: string;

  @ApiProperty()
  name: string;
}

/** Who is signed in. */
export class SessionDto implements SessionView {
  @ApiProperty({ type: UserDto })
  user: UserDto;

  @ApiProperty({ type: AgencyDto })
  agency: AgencyDto;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;

  @ApiProperty({
    type: 'array',
    items: {},
    description: 'Packed rules: what the page may offer; the API decides again',
  })
  rules: unknown[];

  @ApiProperty({ description: 'Goes back as X-CSRF-Token on every unsafe request' })
  csrf: string;

  @ApiProperty({ description: 'The first password still stands: until it is replaced nothing else is answered' })
  passwordDue: boolean;
}
