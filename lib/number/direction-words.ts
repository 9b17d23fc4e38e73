/** Words that say which way something went, each in its forms: the one list of them. What is not here an editor settles by `sign`. */
const forms = (stems: readonly string[]): string => stems.join("|");

export const downVerbs = forms([
  "f(?:e|a)ll(?:s|en|ing)?|dropp?(?:s|ed|ing)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|contract(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|shrunken",
  "plung(?:e[sd]?|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|slipp?(?:s|ed|ing)?|slid(?:e[sd]?|ing)?|tumbl(?:e[sd]?|ing)|eas(?:e[sd]?|ing)",
  "weaken(?:s|ed|ing)?|collaps(?:e[sd]?|ing)|s[aiu]nk(?:s|ing)?|dipp?(?:s|ed|ing)?|retreat(?:s|ed|ing)?|reced(?:e[sd]?|ing)|(?:nose-?)?div(?:e[sd]?|ing)|dove",
  "crash(?:es|ed|ing)?|crater(?:s|ed|ing)?|tank(?:s|ed|ing)|slow(?:s|ed|ing)?(?: down)?|reduc(?:e[sd]?|ing)|cut(?:s|ting)?|slash(?:es|ed|ing)?|trimm?(?:s|ed|ing)?",
  "diminish(?:es|ed|ing)?|dwindl(?:e[sd]?|ing)|lower(?:s|ed|ing)|los(?:t|es?|ing)|shed(?:s|ding)?|depreciat(?:e[sd]?|ing)|devalu(?:e[sd]?|ing)|soften(?:s|ed|ing)?",
  "deteriorat(?:e[sd]?|ing)|erod(?:e[sd]?|ing)|moderat(?:e[sd]?|ing)|subsid(?:e[sd]?|ing)|cool(?:s|ed|ing)?|abat(?:e[sd]?|ing)|ebb(?:s|ed|ing)?|wan(?:e[sd]|ing)",
  "swoon(?:s|ed|ing)?|falter(?:s|ed|ing)?|stumbl(?:e[sd]?|ing)|crumbl(?:e[sd]?|ing)|skidd?(?:s|ed|ing)?|implod(?:e[sd]?|ing)|g(?:a|i)v(?:e[sn]?|ing) up|pull(?:s|ed|ing)? back|tail(?:s|ed|ing)? off|(?:was|were|is|are) off|flagg(?:ed|ing)|compress(?:es|ed|ing)?|lessen(?:s|ed|ing)?|sagg?(?:s|ed|ing)?|wither(?:s|ed|ing)?|curtail(?:s|ed|ing)?|narrow(?:s|ed|ing)?|(?:edg|inch|trend|mov|head|go|went|com|came|was|were|is|be|been|being)(?:ed|es|ing)? (?:down|lower)(?:wards?)?|down|lower",
]);

export const upVerbs = forms([
  "r(?:o|i)se[sn]?|rising|gr[eo]w(?:s|n|ing)?|increas(?:e[sd]?|ing)|climb(?:s|ed|ing)?|surg(?:e[sd]?|ing)|gain(?:s|ed|ing)?|recover(?:s|ed|ing)?|advanc(?:e[sd]?|ing)",
  "(?:pick|perk|tick|ramp|go|went|creep|crept|mov|edg|inch|trend|head|shot|shoot)(?:ed|es|s|ing)? (?:up|higher)(?:wards?)?|expand(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?",
  "(?:sky)?rocket(?:s|ed|ing)?|accelerat(?:e[sd]?|ing)|add(?:s|ed|ing)|boost(?:s|ed|ing)?|improv(?:e[sd]?|ing)|rebound(?:s|ed|ing)?|bounc(?:e[sd]?|ing)(?: back)?|leap(?:s|t|ed|ing)?",
  "spik(?:e[sd]?|ing)|swell(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|appreciat(?:e[sd]?|ing)|rall(?:y|ies|ied|ying)|rais(?:e[sd]?|ing)|hik(?:e[sd]?|ing)|balloon(?:s|ed|ing)?",
  "mount(?:s|ed|ing)|escalat(?:e[sd]?|ing)|lift(?:s|ed|ing)?|ascend(?:s|ed|ing)?|reviv(?:e[sd]?|ing)|intensif(?:y|ies|ied|ying)|put(?:s|ting)? on|quicken(?:s|ed|ing)?|firm(?:s|ed|ing)|widen(?:s|ed|ing)?|up|higher",
]);

export const downNouns = forms([
  "contractions?|recession|downturn|shrinkage|falls?|drops?|declines?|decreases?|slumps?|plunges?|collapse|slides?|dips?|slippage|fall-?off|shrinking|reductions?|cuts?",
  "depreciation|devaluation|deterioration|downswing|retreat|slowdown|loss(?:es)?|weakening|negative growth|کاهش|افت|سقوط|نزول|تنزل|رکود|انقباض|ریزش|کوچک شد|آب رفت",
]);

export const upNouns = forms([
  "growth|rises?|increases?|gains?|expansion|surges?|jumps?|climbs?|recovery|rebound|upturn|upswing|boom|upticks?|hikes?|acceleration|appreciation|improvement",
  "advances?|rally|uplift|افزایش|رشد|صعود|جهش",
]);

/** What can stand behind a number: “7.5 percent lower”. */
export const downAfter = forms([
  "lower|less|smaller|weaker|fewer|down|below|cheaper|slower|short of|کمتر|پایین ?تر|کوچک ?تر|کوچکتر|منقبض|پایین آمد",
]);
export const upAfter = forms([
  "higher|more|greater|larger|bigger|stronger|above|up|dearer|faster|بیشتر|بالاتر|بزرگ ?تر|بالا رفت",
]);

/** Verbs that say how much there was, not which way it went; behind them a number is no change of an unknown kind. */
export const neutral =
  /^(?:estimated|projected|forecast(?:ed|ing)?|predicted|expected|anticipated|reported|reporting|recorded|recording|posted|posting|registered|registering|measured|averaged|averaging|reached|reaching|totall?ed|totall?ing|exceeded|exceeding|amounted|remained|remaining|including|included|representing|represented|accounted|accounting|needed|required|produced|producing|exported|exporting|imported|shipped|sold|earned|received|pledged|paid|spent|approved|being|nearing|targeted|targeting|touched|touching|achieved|achieving|seeing|showed|showing|yielded|charged|announced|calculated|assumed|assuming|according|compared|based|followed|following|during|having|unchanged|named|indicated|stated|called|labelled|adjusted|cited|quoted|planned|promised|listed|rated|implied|suggested|owned|controlled|held|held|holding|standing|running|running|seasonally|imposed|levied|delivered|delivering|kept|keeping|counted|counting|used|using|proved|proven|agreed|said|noted|related|combined|need|indeed|embed|speed|red|fixed|exactly|spending|lending|funding|meeting|thing|nothing|something|anything|everything)$/iu;
