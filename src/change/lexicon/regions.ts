/** Regions as the large clouds write them. */
const REGION =
  /(?:^|[^a-z0-9])((?:us|eu|ap|sa|ca|me|af|il|mx)(?:-gov)?-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-?\d|(?:us|europe|asia|australia|northamerica|southamerica|me|africa)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)\d+|(?:east|west|central|north|south)(?:us|europe|asia|india|central)?us\d?|(?:eastus|westus|centralus|northcentralus|southcentralus|westcentralus)\d?|(?:north|west)europe|(?:france|germany|switzerland|norway|sweden|uk|poland|italy|spain|uae|qatar|israel|brazil|canada|australia|japan|korea)(?:central|north|south|west|east|northeast|southeast|westcentral)\d?|(?:east|southeast)asia)(?![a-z0-9])/i;

/** The region of an address, an id or a setting; empty: none is named. */
export function regionIn(text: string): string {
  const short = text.slice(0, 500);
  const found = REGION.exec(short)?.[1]?.toLowerCase();
  // Amazon Bedrock's inference profiles carry a continent in front.
  return (
    found ??
    /^(us|eu|apac)\.(?:anthropic|amazon|cohere|meta|mistral|deepseek|openai)\./i
      .exec(short)?.[1]
      ?.toLowerCase() ??
    ''
  );
}
