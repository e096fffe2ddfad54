import { makeRepository, type Repository } from './repository.ts';

/** `component-check.yml` for the fixture beside it; the embedded encoder needs no tool but Go. */
export const CONFIG = `version: 1
toolchain: { encoder: embedded }
components:
  compute-hash:
    package: ./compute-hash
    wit: compute-hash/wit
    golden: { files: ["compute-hash/testdata/**/*.transcript"] }
`;

/** A user's repository with the good fixture and a config, not committed yet. */
export async function makeProgram(): Promise<Repository> {
  const repository = await makeRepository();
  await repository.copy('fixtures/abi', 'abi');
  await repository.copy('fixtures/compute-hash', 'compute-hash');
  await repository.write('component-check.yml', CONFIG);
  await repository.write('.gitignore', 'component-check-out/\n.component-check/\n');
  return repository;
}
