// What docs/article.md says of TinyGo. A test loads its configuration.
export const TINYGO = `## TinyGo

TinyGo was **not** measured: none is installed by Component Check, and the article’s 450 kB are neither confirmed nor denied
here. What builds with it is taken as it is:

\`\`\`yaml
version: 1
components:
  tiny:
    package: .
    wit: wit
    build:
      command: [tinygo, build, -target=wasip1, -buildmode=c-shared, -o, "{output}", .]
\`\`\`

The header of the file that it writes decides whether it is encoded (a core module) or taken as a component. TinyGo
has its own \`cabi_realloc\` and its own collector, so \`component-check check\` and \`bench\` say whether the result holds up.
`;
