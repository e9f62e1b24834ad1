import { companyNamed } from '#lib/book/companies.ts';
import type { CompanyId } from '#lib/domain/ids.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { Refusal } from '#lib/engine/protocol.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** The company of that name, added where the book does not have it yet; none for an empty name. */
export async function keepCompany(
  workspace: Workspace,
  typed: string
): Promise<Result<CompanyId | undefined, Refusal>> {
  const name = typed.trim();
  if (name === '') return ok(undefined);
  const known = await companyNamed(workspace.book, name);
  if (known) return ok(known.id);
  const id = workspace.newId('company');
  const receipt = await workspace.act({ kind: 'add-company', id, fields: { name } });
  return receipt.ok ? ok(id) : receipt;
}
