/** Written before a name, in the languages that we speak; never a name of its own. */
const titles = /^(dr|prof|mgr|inż|mr|mrs|ms|miss|pan|pani|г-н|г-жа|госпожа|господин)\.?$/iu;

/**
 * The first word of a name that is not a title: `dr Anna Kowalska` is Anna. It is the name as written, not a
 * form of address; where the family name stands first, the family name is what it gives.
 */
export const firstName = (name: string): string =>
  name
    .split(/\s+/)
    .filter(word => word !== '' && !titles.test(word))
    .at(0) ?? '';
