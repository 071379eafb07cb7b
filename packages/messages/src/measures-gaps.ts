import { DE_BETWEEN, DE_WHY, EN_BETWEEN, EN_WHY, FR_BETWEEN, FR_WHY, NL_BETWEEN, NL_WHY } from './answers.ts'
import { sentences } from './catalogue.ts'

// One group by itself: a side by its own words, a sector as the network writes it.
const FR_GROUP = '{group, select, social {le social} mental {la santé mentale} other {« {name} »}}'
const NL_GROUP = '{group, select, social {de sociale sector} mental {de geestelijke gezondheid} other {“{name}”}}'
const DE_IN = '{group, select, social {Im Sozialen} mental {In der psychischen Gesundheit} other {In „{name}“}}'
const DE_FROM = '{group, select, social {Vom Sozialen} mental {Von der psychischen Gesundheit} other {Von „{name}“}}'
const EN_GROUP = '{group, select, social {social services} mental {mental health} other {“{name}”}}'
const FR_OTHER = '{other, select, social {le social} mental {la santé mentale} other {« {otherName} »}}'
const NL_OTHER = '{other, select, social {de sociale sector} mental {de geestelijke gezondheid} other {“{otherName}”}}'
const DE_IN_OTHER =
  '{other, select, social {im Sozialen} mental {in der psychischen Gesundheit} other {in „{otherName}“}}'
const DE_TO_OTHER =
  '{other, select, social {zum Sozialen} mental {zur psychischen Gesundheit} other {zu „{otherName}“}}'
const EN_OTHER = '{other, select, social {social services} mental {mental health} other {“{otherName}”}}'

// The grouping that another figure stands under.
const FR_UNDER =
  '{grouping, select, second {Si les acteurs de plusieurs secteurs comptent dans leur second secteur} other {Avec le regroupement « {partition} »}}'
const NL_UNDER =
  '{grouping, select, second {Als actoren met meerdere sectoren in hun tweede sector tellen} other {Met de indeling “{partition}”}}'
const DE_UNDER =
  '{grouping, select, second {Zählen Akteure mehrerer Sektoren in ihrem zweiten Sektor} other {Mit der Einteilung „{partition}“}}'
const EN_UNDER =
  '{grouping, select, second {If actors of several sectors count in their second one} other {Under the grouping “{partition}”}}'

// Somebody who did not answer may know of more.
const FR_LEAST = '{least, select, yes {au moins } other {}}'
const NL_LEAST = '{least, select, yes {minstens } other {}}'
const DE_LEAST = '{least, select, yes {mindestens } other {}}'
const EN_LEAST = '{least, select, yes {at least } other {}}'
const FR_CHECK = '{check, select, yes { (à vérifier)} other {}}'
const NL_CHECK = '{check, select, yes { (na te gaan)} other {}}'
const DE_CHECK = '{check, select, yes { (zu überprüfen)} other {}}'
const EN_CHECK = '{check, select, yes { (to be checked)} other {}}'

/** What measures of groups say: gaps and their formula, openness, likeness, reach, brokers, structural holes, cut points. */
export const measuresGaps = sentences({
  'gap.fewer': {
    fr: `Entre ${FR_BETWEEN}, {observed, plural, =0 {aucun lien} one {# lien} other {# liens}} pour environ {expected, number} {expected, plural, one {attendu} other {attendus}}\u202f: moins qu’attendu, sans être un écart.`,
    nl: `Tussen ${NL_BETWEEN} {observed, plural, =0 {geen enkele band} one {# band} other {# banden}} tegenover ongeveer {expected, number} verwachte: minder dan verwacht, maar geen kloof.`,
    de: `Zwischen ${DE_BETWEEN} {observed, plural, =0 {keine Verbindung} one {# Verbindung} other {# Verbindungen}} bei etwa {expected, number} erwarteten: weniger als erwartet, aber keine Lücke.`,
    en: `Between ${EN_BETWEEN}, {observed, plural, =0 {no link} one {# link} other {# links}} for about {expected, number} expected: fewer than expected, yet not a gap.`,
  },
  'gap.more': {
    fr: `Entre ${FR_BETWEEN}, {observed, plural, one {# lien} other {# liens}} pour environ {expected, number} {expected, plural, one {attendu} other {attendus}}\u202f: plus qu’attendu.`,
    nl: `Tussen ${NL_BETWEEN} {observed, plural, one {# band} other {# banden}} tegenover ongeveer {expected, number} verwachte: meer dan verwacht.`,
    de: `Zwischen ${DE_BETWEEN} {observed, plural, one {# Verbindung} other {# Verbindungen}} bei etwa {expected, number} erwarteten: mehr als erwartet.`,
    en: `Between ${EN_BETWEEN}, {observed, plural, one {# link} other {# links}} for about {expected, number} expected: more than expected.`,
  },
  'gap.little-expected': {
    fr: `Entre ${FR_BETWEEN}, {observed, plural, =0 {aucun lien} one {# lien} other {# liens}} pour environ {expected, number} {expected, plural, one {attendu} other {attendus}}\u202f: trop peu d’attendus pour conclure.`,
    nl: `Tussen ${NL_BETWEEN} {observed, plural, =0 {geen enkele band} one {# band} other {# banden}} tegenover ongeveer {expected, number} verwachte: te weinig verwacht om te besluiten.`,
    de: `Zwischen ${DE_BETWEEN} {observed, plural, =0 {keine Verbindung} one {# Verbindung} other {# Verbindungen}} bei etwa {expected, number} erwarteten: zu wenige erwartet, um zu schließen.`,
    en: `Between ${EN_BETWEEN}, {observed, plural, =0 {no link} one {# link} other {# links}} for about {expected, number} expected: too few expected to conclude.`,
  },
  'gap.unobserved': {
    fr: `Entre ${FR_BETWEEN}, {observed, plural, =0 {aucun lien connu} one {# lien connu} other {# liens connus}} pour environ {expected, number} {expected, plural, one {attendu} other {attendus}}\u202f; trop de duos sans réponse pour conclure.`,
    nl: `Tussen ${NL_BETWEEN} {observed, plural, =0 {geen enkele gekende band} one {# gekende band} other {# gekende banden}} tegenover ongeveer {expected, number} verwachte; te veel duo’s zonder antwoord om te besluiten.`,
    de: `Zwischen ${DE_BETWEEN} {observed, plural, =0 {keine bekannte Verbindung} one {# bekannte Verbindung} other {# bekannte Verbindungen}} bei etwa {expected, number} erwarteten; zu viele Paare ohne Antwort, um zu schließen.`,
    en: `Between ${EN_BETWEEN}, {observed, plural, =0 {no known link} one {# known link} other {# known links}} for about {expected, number} expected; too many pairs without an answer to conclude.`,
  },
  'gap.alternative': {
    fr: `${FR_UNDER}\u202f: {observed, plural, =0 {aucun lien} one {# lien} other {# liens}}{known, select, yes { pour environ {expected, number} {expected, plural, one {attendu} other {attendus}}} other {. Données insuffisantes\u202f: ${FR_WHY}}}.`,
    nl: `${NL_UNDER}: {observed, plural, =0 {geen enkele band} one {# band} other {# banden}}{known, select, yes { tegenover ongeveer {expected, number} verwachte} other {. Onvoldoende gegevens: ${NL_WHY}}}.`,
    de: `${DE_UNDER}: {observed, plural, =0 {keine Verbindung} one {# Verbindung} other {# Verbindungen}}{known, select, yes { bei etwa {expected, number} erwarteten} other {. Unzureichende Daten: ${DE_WHY}}}.`,
    en: `${EN_UNDER}: {observed, plural, =0 {no link} one {# link} other {# links}}{known, select, yes { for about {expected, number} expected} other {. Not enough data: ${EN_WHY}}}.`,
  },
  'measure.alternative': {
    fr: `${FR_UNDER}\u202f: {known, select, yes {{value, number, ::.##}} other {données insuffisantes, ${FR_WHY}}}.`,
    nl: `${NL_UNDER}: {known, select, yes {{value, number, ::.##}} other {onvoldoende gegevens, ${NL_WHY}}}.`,
    de: `${DE_UNDER}: {known, select, yes {{value, number, ::.##}} other {unzureichende Daten, ${DE_WHY}}}.`,
    en: `${EN_UNDER}: {known, select, yes {{value, number, ::.##}} other {not enough data, ${EN_WHY}}}.`,
  },
  'gap.formula': {
    fr: 'Σ p_ij sur {all, plural, one {# duo} other {# duos}} = {expected, number, ::.00} ; O/E = {observed, number}/{expected, number, ::.00} = {ratio, number, ::.00} ; z = ({observed, number} − {expected, number, ::.00})/{sd, number, ::.00} = {z, number, ::.00}',
    nl: 'Σ p_ij over {all, plural, one {# duo} other {# duo’s}} = {expected, number, ::.00}; O/E = {observed, number}/{expected, number, ::.00} = {ratio, number, ::.00}; z = ({observed, number} − {expected, number, ::.00})/{sd, number, ::.00} = {z, number, ::.00}',
    de: 'Σ p_ij über {all, plural, one {# Paar} other {# Paare}} = {expected, number, ::.00}; O/E = {observed, number}/{expected, number, ::.00} = {ratio, number, ::.00}; z = ({observed, number} − {expected, number, ::.00})/{sd, number, ::.00} = {z, number, ::.00}',
    en: 'Σ p_ij over {all, plural, one {# pair} other {# pairs}} = {expected, number, ::.00}; O/E = {observed, number}/{expected, number, ::.00} = {ratio, number, ::.00}; z = ({observed, number} − {expected, number, ::.00})/{sd, number, ::.00} = {z, number, ::.00}',
  },
  'gap.formula-certain': {
    fr: 'Σ p_ij sur {all, plural, one {# duo} other {# duos}} = {expected, number, ::.00} ; O/E = {observed, number}/{expected, number, ::.00} = {ratio, number, ::.00} ; le nombre de partenaires de chacun fixe chaque lien : pas de z',
    nl: 'Σ p_ij over {all, plural, one {# duo} other {# duo’s}} = {expected, number, ::.00}; O/E = {observed, number}/{expected, number, ::.00} = {ratio, number, ::.00}; het aantal partners van ieder legt elke band vast: geen z',
    de: 'Σ p_ij über {all, plural, one {# Paar} other {# Paare}} = {expected, number, ::.00}; O/E = {observed, number}/{expected, number, ::.00} = {ratio, number, ::.00}; die Zahl der Partner legt jede Verbindung fest: kein z',
    en: 'Σ p_ij over {all, plural, one {# pair} other {# pairs}} = {expected, number, ::.00}; O/E = {observed, number}/{expected, number, ::.00} = {ratio, number, ::.00}; how many partners everyone has settles every link: no z',
  },
  'gap.formula-nothing': {
    fr: 'Σ p_ij sur {all, plural, one {# duo} other {# duos}} = 0 ; O = {observed, number}',
    nl: 'Σ p_ij over {all, plural, one {# duo} other {# duo’s}} = 0; O = {observed, number}',
    de: 'Σ p_ij über {all, plural, one {# Paar} other {# Paare}} = 0; O = {observed, number}',
    en: 'Σ p_ij over {all, plural, one {# pair} other {# pairs}} = 0; O = {observed, number}',
  },
  'gap.formula-counts': {
    fr: 'O = {observed, number} sur {pairs, plural, one {# duo observé} other {# duos observés}} ; E non calculé',
    nl: 'O = {observed, number} op {pairs, plural, one {# waargenomen duo} other {# waargenomen duo’s}}; E niet berekend',
    de: 'O = {observed, number} von {pairs, plural, one {# beobachteten Paar} other {# beobachteten Paaren}}; E nicht berechnet',
    en: 'O = {observed, number} of {pairs, plural, one {# observed pair} other {# observed pairs}}; E not computed',
  },

  'measure.M7.limits': {
    fr: 'Dit combien de duos travaillent ensemble, pas s’ils devraient. Dépend de la taille des groupes. Un duo dont personne n’a répondu n’est pas compté.',
    nl: 'Zegt hoeveel duo’s samenwerken, niet of ze dat zouden moeten. Hangt af van de grootte van de groepen. Een duo waarvan niemand antwoordde telt niet mee.',
    de: 'Sagt, wie viele Paare zusammenarbeiten, nicht, ob sie es sollten. Hängt von der Größe der Gruppen ab. Ein Paar, von dem niemand geantwortet hat, zählt nicht.',
    en: 'Tells how many pairs work together, not whether they should. Depends on the size of the groups. A pair that nobody answered for is not counted.',
  },
  'measure.M8.limits': {
    fr: 'L’attendu vient du seul nombre de partenaires de chacun : ni la distance, ni le public, ni l’utilité d’un lien. Plus de liens n’est pas toujours mieux.',
    nl: 'Het verwachte aantal komt alleen van het aantal partners van ieder: niet van afstand, doelgroep of nut. Meer banden is niet altijd beter.',
    de: 'Die Erwartung kommt allein aus der Zahl der Partner: weder Entfernung noch Zielgruppe noch Nutzen. Mehr Verbindungen sind nicht immer besser.',
    en: 'What is expected comes from the number of partners alone: neither distance, nor audience, nor usefulness. More links are not always better.',
  },
  'measure.M8.referrals': {
    fr: `Depuis ${FR_GROUP} vers ${FR_OTHER}, {observed, plural, =0 {aucun duo ne s’adresse} one {# duo s’adresse} other {# duos s’adressent}} des demandes, pour environ {expected, number} {expected, plural, one {attendu} other {attendus}}.`,
    nl: `Van ${NL_GROUP} naar ${NL_OTHER} {observed, plural, =0 {verwijst geen enkel duo} one {verwijst # duo} other {verwijzen # duo’s}}, tegenover ongeveer {expected, number} verwachte.`,
    de: `${DE_FROM} ${DE_TO_OTHER} {observed, plural, =0 {vermittelt kein Paar} one {vermittelt # Paar} other {vermitteln # Paare}}, bei etwa {expected, number} erwarteten.`,
    en: `From ${EN_GROUP} to ${EN_OTHER}, {observed, plural, =0 {no pair refers} one {# pair refers} other {# pairs refer}} people, for about {expected, number} expected.`,
  },

  'measure.M9.name': {
    fr: 'Indice d’ouverture E-I',
    nl: 'Openheidsindex E-I',
    de: 'Offenheitsindex E-I',
    en: 'E-I index',
  },
  'measure.M9.question': {
    fr: 'Collabore-t-on plutôt à l’intérieur de son groupe ou au-dehors ?',
    nl: 'Werkt men eerder binnen of buiten de eigen groep samen?',
    de: 'Arbeitet man eher innerhalb oder außerhalb der eigenen Gruppe zusammen?',
    en: 'Does one work rather inside or outside one’s own group?',
  },
  'measure.M9.limits': {
    fr: 'Dépend de la taille des groupes : à lire à côté de la valeur attendue si le groupe ne comptait pas. Ne dit rien de la force des liens.',
    nl: 'Hangt af van de grootte van de groepen: te lezen naast de verwachte waarde als de groep niet telde. Zegt niets over de sterkte van de banden.',
    de: 'Hängt von der Größe der Gruppen ab: neben dem Wert zu lesen, der zu erwarten wäre, wenn die Gruppe nicht zählte. Sagt nichts über die Stärke der Verbindungen.',
    en: 'Depends on the size of the groups: to be read beside the value expected if the group did not matter. Says nothing of the strength of links.',
  },
  'measure.M9.sentence': {
    fr: `Sur {ties, plural, one {# lien} other {# liens}}, {external, plural, =0 {aucun ne relie} one {# relie} other {# relient}} ${FR_BETWEEN}\u202f; si le groupe ne comptait pas, on en attendrait environ {expected, number}.`,
    nl: `Van {ties, plural, one {# band} other {# banden}} {external, plural, =0 {verbindt er geen} one {verbindt er #} other {verbinden er #}} ${NL_BETWEEN}; als de groep niet telde, verwachtte men er ongeveer {expected, number}.`,
    de: `Von {ties, plural, one {# Verbindung} other {# Verbindungen}} {external, plural, =0 {liegt keine} one {liegt #} other {liegen #}} zwischen ${DE_BETWEEN}; zählte die Gruppe nicht, wären etwa {expected, number} zu erwarten.`,
    en: `Of {ties, plural, one {# link} other {# links}}, {external, plural, =0 {none joins} one {# joins} other {# join}} ${EN_BETWEEN}; if the group did not matter, about {expected, number} would be expected.`,
  },
  'measure.M9.group': {
    fr: `Dans ${FR_GROUP}, {internal, plural, =0 {aucun lien} one {# lien} other {# liens}} sur {ties, number} {internal, plural, one {reste} other {restent}} à l’intérieur.`,
    nl: `In ${NL_GROUP} {internal, plural, =0 {blijft geen enkele} one {blijft #} other {blijven #}} van de {ties, number} banden binnen de groep.`,
    de: `${DE_IN} {internal, plural, =0 {bleibt keine} one {bleibt #} other {bleiben #}} von {ties, number} Verbindungen innerhalb der Gruppe.`,
    en: `In ${EN_GROUP}, {internal, plural, =0 {no link} one {# link} other {# links}} out of {ties, number} {internal, plural, one {stays} other {stay}} inside.`,
  },
  'measure.M9.actor': {
    fr: '{actor} collabore {mostly, select, inside {surtout à l’intérieur de son secteur} outside {surtout hors de son secteur} other {autant dans son secteur qu’au-dehors}} ({inside, number} {inside, plural, one {partenaire} other {partenaires}} sur {partners, number} dans son secteur).',
    nl: '{actor} werkt {mostly, select, inside {vooral binnen de eigen sector} outside {vooral buiten de eigen sector} other {evenveel binnen als buiten de eigen sector}} samen ({inside, number} van {partners, number} partners in de eigen sector).',
    de: '{actor} arbeitet {mostly, select, inside {vor allem im eigenen Sektor} outside {vor allem außerhalb des eigenen Sektors} other {ebenso viel im eigenen Sektor wie außerhalb}} ({inside, number} von {partners, number} Partnern im eigenen Sektor).',
    en: '{actor} works {mostly, select, inside {mostly within its own sector} outside {mostly outside its own sector} other {as much within its sector as outside}} ({inside, number} of {partners, number} partners within its own sector).',
  },

  'measure.M10.name': {
    fr: 'Homophilie : coefficient d’assortativité, Q de Yule',
    nl: 'Homofilie: assortativiteit, Q van Yule',
    de: 'Homophilie: Assortativität, Yules Q',
    en: 'Assortativity and Yule’s Q',
  },
  'measure.M10.question': {
    fr: 'Se ressemble-t-on parmi ceux qui travaillent ensemble ?',
    nl: 'Werkt soort vooral met soort samen?',
    de: 'Arbeitet vor allem Gleiches mit Gleichem zusammen?',
    en: 'Do those who work together resemble one another?',
  },
  'measure.M10.limits': {
    fr: 'Décrit une tendance, pas sa cause. Les petits groupes la rendent instable. La correction d’une case vide est signalée.',
    nl: 'Beschrijft een neiging, niet de oorzaak. Kleine groepen maken ze onstabiel. De correctie van een lege cel wordt vermeld.',
    de: 'Beschreibt eine Neigung, nicht ihre Ursache. Kleine Gruppen machen sie unsicher. Die Korrektur eines leeren Feldes wird angegeben.',
    en: 'Describes a tendency, not its cause. Small groups make it unstable. The correction of an empty cell is marked.',
  },
  'measure.M10.sentence': {
    fr: `Au sein d’un même groupe, {within, number, percent} des duos travaillent ensemble\u202f; entre ${FR_BETWEEN}, {across, number, percent}.`,
    nl: `Binnen eenzelfde groep werkt {within, number, percent} van de duo’s samen; tussen ${NL_BETWEEN} {across, number, percent}.`,
    de: `Innerhalb einer Gruppe arbeiten {within, number, percent} der Paare zusammen; zwischen ${DE_BETWEEN} {across, number, percent}.`,
    en: `Within a group {within, number, percent} of pairs work together; between ${EN_BETWEEN}, {across, number, percent}.`,
  },
  'measure.M10.corrected': {
    fr: 'Une des quatre cases est vide : ½ est ajouté à chacune avant le rapport des cotes.',
    nl: 'Een van de vier cellen is leeg: bij elk wordt ½ geteld vóór de odds ratio.',
    de: 'Eines der vier Felder ist leer: Vor dem Quotenverhältnis wird überall ½ addiert.',
    en: 'One of the four cells is empty: ½ is added to each before the odds ratio.',
  },

  'measure.M11.name': {
    fr: 'Portée à deux pas et angles morts',
    nl: 'Bereik in twee stappen en blinde vlekken',
    de: 'Reichweite in zwei Schritten und blinde Flecken',
    en: 'Cross-group reach and blind spots',
  },
  'measure.M11.question': {
    fr: 'Qui connaît quelqu’un qui connaît l’autre groupe, et qui n’y a personne ?',
    nl: 'Wie kent iemand die de andere groep kent, en wie heeft er niemand?',
    de: 'Wer kennt jemanden, der die andere Gruppe kennt, und wer hat dort niemanden?',
    en: 'Who knows somebody who knows the other group, and who has nobody there?',
  },
  'measure.M11.limits': {
    fr: 'Un chemin existe sur le papier, pas toujours pour une demande. Qui n’a pas répondu peut cacher un chemin : les nombres sont des minimums.',
    nl: 'Een weg bestaat op papier, niet altijd voor een aanvraag. Wie niet antwoordde kan een weg verbergen: de aantallen zijn minima.',
    de: 'Ein Weg besteht auf dem Papier, nicht immer für eine Anfrage. Wer nicht geantwortet hat, kann einen Weg verbergen: Die Zahlen sind Mindestwerte.',
    en: 'A way exists on paper, not always for a request. Whoever did not answer may hide a way: the counts are least values.',
  },
  'measure.M11.sentence': {
    fr: `Entre ${FR_BETWEEN}, {near, plural, =0 {aucun duo} one {${FR_LEAST}# duo} other {${FR_LEAST}# duos}} sur {pairs, number} {near, plural, =0 {n’est} one {est} other {sont}} à deux pas au plus\u202f; {blind, plural, =0 {chacun a quelqu’un de l’autre groupe à cette distance} one {# acteur n’y a personne} other {# acteurs n’y ont personne}}.`,
    nl: `Tussen ${NL_BETWEEN} {near, plural, =0 {ligt geen enkel duo} one {ligt ${NL_LEAST}# duo} other {liggen ${NL_LEAST}# duo’s}} van {pairs, number} op hoogstens twee stappen; {blind, plural, =0 {iedereen heeft er iemand van de andere groep} one {# actor heeft er niemand} other {# actoren hebben er niemand}}.`,
    de: `Zwischen ${DE_BETWEEN} {near, plural, =0 {ist kein Paar} one {ist ${DE_LEAST}# Paar} other {sind ${DE_LEAST}# Paare}} von {pairs, number} höchstens zwei Schritte voneinander; {blind, plural, =0 {alle haben dort jemanden der anderen Gruppe} one {# Akteur hat dort niemanden} other {# Akteure haben dort niemanden}}.`,
    en: `Between ${EN_BETWEEN}, {near, plural, =0 {no pair} one {${EN_LEAST}# pair} other {${EN_LEAST}# pairs}} out of {pairs, number} {near, plural, =0 {is} one {is} other {are}} within two steps; {blind, plural, =0 {everyone has somebody of the other group there} one {# actor has nobody there} other {# actors have nobody there}}.`,
  },
  'measure.M11.side': {
    fr: `Dans ${FR_GROUP}, {near, plural, =0 {aucun acteur} one {${FR_LEAST}# acteur} other {${FR_LEAST}# acteurs}} sur {actors, number} {near, plural, =0 {n’a} one {a} other {ont}} quelqu’un de l’autre groupe à deux pas au plus.`,
    nl: `In ${NL_GROUP} {near, plural, =0 {heeft geen enkele} one {heeft ${NL_LEAST}#} other {hebben ${NL_LEAST}#}} van {actors, number} actoren iemand van de andere groep op hoogstens twee stappen.`,
    de: `${DE_IN} {near, plural, =0 {hat keiner} one {hat ${DE_LEAST}#} other {haben ${DE_LEAST}#}} von {actors, number} Akteuren jemanden der anderen Gruppe in höchstens zwei Schritten.`,
    en: `In ${EN_GROUP}, {near, plural, =0 {no actor} one {${EN_LEAST}# actor} other {${EN_LEAST}# actors}} out of {actors, number} {near, plural, =0 {has} one {has} other {have}} somebody of the other group within two steps.`,
  },
  'measure.M11.blind': {
    fr: `{actor} {steps, plural, =0 {n’a aucun itinéraire connu vers} other {est à # pas de l’acteur le plus proche dans}} ${FR_OTHER}.`,
    nl: `{actor} {steps, plural, =0 {heeft geen gekende weg naar} other {staat op # stappen van de dichtste actor in}} ${NL_OTHER}.`,
    de: `{actor} {steps, plural, =0 {hat keinen bekannten Weg ${DE_TO_OTHER}} other {steht # Schritte vom nächsten Akteur ${DE_IN_OTHER}}}.`,
    en: `{actor} {steps, plural, =0 {has no known route to} other {is # steps from the nearest actor in}} ${EN_OTHER}.`,
  },
  'measure.M11.actor': {
    fr: `{actor} {near, plural, =0 {n’atteint en deux pas aucun acteur connu} one {atteint en deux pas ${FR_LEAST}# acteur} other {atteint en deux pas ${FR_LEAST}# acteurs}} sur {actors, number} dans ${FR_OTHER}.`,
    nl: `{actor} bereikt in twee stappen {near, plural, =0 {geen enkele gekende} other {${NL_LEAST}#}} van {actors, number} {actors, plural, one {actor} other {actoren}} in ${NL_OTHER}.`,
    de: `{actor} erreicht in zwei Schritten {near, plural, =0 {bekanntermaßen keinen} other {${DE_LEAST}#}} von {actors, number} {actors, plural, one {Akteur} other {Akteuren}} ${DE_IN_OTHER}.`,
    en: `{actor} reaches in two steps {near, plural, =0 {no known actor} one {${EN_LEAST}# actor} other {${EN_LEAST}# actors}} out of {actors, number} in ${EN_OTHER}.`,
  },

  'measure.M12.name': {
    fr: 'Rôles d’intermédiation (Gould et Fernandez)',
    nl: 'Bemiddelingsrollen (Gould en Fernandez)',
    de: 'Vermittlungsrollen (Gould und Fernandez)',
    en: 'Brokerage roles (Gould and Fernandez)',
  },
  'measure.M12.question': {
    fr: 'Qui est passeur d’un groupe à l’autre, là où rien n’existe directement ?',
    nl: 'Wie is doorgever tussen groepen, waar niets rechtstreeks bestaat?',
    de: 'Wer ist Türöffner zwischen Gruppen, wo nichts direkt besteht?',
    en: 'Who is the go-between of two groups where nothing exists directly?',
  },
  'measure.M12.limits': {
    fr: 'Compte des passages possibles, pas des demandes réelles. Qui n’a pas répondu est sous-compté. Un passeur indispensable est aussi un point fragile.',
    nl: 'Telt mogelijke doorgangen, geen echte aanvragen. Wie niet antwoordde wordt te laag geteld. Een onmisbare doorgever is ook een zwakke plek.',
    de: 'Zählt mögliche Durchgänge, keine wirklichen Anfragen. Wer nicht geantwortet hat, wird zu niedrig gezählt. Ein unentbehrlicher Türöffner ist auch eine Schwachstelle.',
    en: 'Counts possible passages, not real requests. Whoever did not answer is under-counted. An indispensable go-between is also a weak spot.',
  },
  'measure.M12.sentence': {
    fr: '{passers, plural, =0 {Aucun acteur} one {# acteur} other {# acteurs}} sur {actors, number} {passers, plural, =0 {n’est} one {est} other {sont}} {passers, plural, =0 {passeur} one {passeur} other {passeurs}} entre des groupes, là où rien n’existe directement.',
    nl: '{passers, plural, =0 {Geen enkele} other {#}} van {actors, number} {actors, plural, one {actor} other {actoren}} {passers, plural, =0 {is doorgever} one {is doorgever} other {zijn doorgevers}} tussen groepen, waar niets rechtstreeks bestaat.',
    de: '{passers, plural, =0 {Keiner} other {#}} von {actors, number} {actors, plural, one {Akteur} other {Akteuren}} {passers, plural, =0 {ist} one {ist} other {sind}} Türöffner zwischen Gruppen, wo nichts direkt besteht.',
    en: '{passers, plural, =0 {No actor} one {# actor} other {# actors}} out of {actors, number} {passers, plural, =0 {is a go-between} one {is a go-between} other {are go-betweens}} of groups where nothing exists directly.',
  },
  'measure.M12.actor': {
    fr: '{actor} {passages, plural, =0 {ne fait entrer aucune liaison d’un autre groupe} one {fait entrer dans son groupe # liaison que personne d’autre n’assure directement} other {fait entrer dans son groupe # liaisons que personne d’autre n’assure directement}}.',
    nl: '{actor} {passages, plural, =0 {brengt geen enkele verbinding uit een andere groep binnen} one {brengt # verbinding in de eigen groep binnen die niemand anders rechtstreeks verzorgt} other {brengt # verbindingen in de eigen groep binnen die niemand anders rechtstreeks verzorgt}}.',
    de: '{actor} {passages, plural, =0 {öffnet keiner anderen Gruppe die Tür} one {lässt # Verbindung in die eigene Gruppe ein, die sonst niemand direkt herstellt} other {lässt # Verbindungen in die eigene Gruppe ein, die sonst niemand direkt herstellt}}.',
    en: '{actor} {passages, plural, =0 {lets in no connection from another group} one {lets into its group # connection that does not exist directly} other {lets into its group # connections that do not exist directly}}.',
  },
  'measure.M12.from-referrals': {
    fr: 'Compté sur les orientations relevées, dans leur sens.',
    nl: 'Geteld op de opgetekende verwijzingen, in hun richting.',
    de: 'Gezählt an den erfassten Vermittlungen, in ihrer Richtung.',
    en: 'Counted on the recorded referrals, in their direction.',
  },
  'measure.M12.from-collaborations': {
    fr: 'Aucune orientation relevée : chaque collaboration compte dans les deux sens. Faire entrer et parler au-dehors se confondent alors : « passeur ».',
    nl: 'Geen verwijzingen opgetekend: elke samenwerking telt in beide richtingen. Binnenlaten en naar buiten spreken vallen dan samen: “doorgever”.',
    de: 'Keine Vermittlungen erfasst: Jede Zusammenarbeit zählt in beide Richtungen. Einlassen und nach außen sprechen fallen dann zusammen: „Türöffner“.',
    en: 'No referrals recorded: every collaboration counts both ways. Letting in and speaking out are then the same: “go-between”.',
  },

  'measure.M13.name': {
    fr: 'Contrainte structurelle et taille efficace',
    nl: 'Structurele beperking en effectieve grootte',
    de: 'Strukturelle Einschränkung und effektive Größe',
    en: 'Structural constraint and effective size',
  },
  'measure.M13.question': {
    fr: 'Qui relie des partenaires qui ne se connaissent pas entre eux ?',
    nl: 'Wie verbindt partners die elkaar niet kennen?',
    de: 'Wer verbindet Partner, die einander nicht kennen?',
    en: 'Who connects partners that do not know one another?',
  },
  'measure.M13.limits': {
    fr: 'N’a de sens qu’à partir de trois partenaires. Un acteur qui n’a pas répondu n’est pas évalué. Relier des mondes est un rôle, pas une qualité.',
    nl: 'Heeft pas zin vanaf drie partners. Een actor die niet antwoordde wordt niet beoordeeld. Werelden verbinden is een rol, geen kwaliteit.',
    de: 'Erst ab drei Partnern aussagekräftig. Ein Akteur, der nicht geantwortet hat, wird nicht bewertet. Welten zu verbinden ist eine Rolle, keine Güte.',
    en: 'Means something from three partners on. An actor that did not answer is not assessed. Connecting worlds is a role, not a merit.',
  },
  'measure.M13.sentence': {
    fr: '{open, plural, =0 {Aucun acteur} one {# acteur} other {# acteurs}} sur {actors, number} {open, plural, =0 {ne relie} one {relie} other {relient}} des partenaires qui ne se connaissent guère entre eux.',
    nl: '{open, plural, =0 {Geen enkele} other {#}} van {actors, number} {actors, plural, one {actor} other {actoren}} {open, plural, =0 {verbindt} one {verbindt} other {verbinden}} partners die elkaar nauwelijks kennen.',
    de: '{open, plural, =0 {Keiner} other {#}} von {actors, number} {actors, plural, one {Akteur} other {Akteuren}} {open, plural, =0 {verbindet} one {verbindet} other {verbinden}} Partner, die einander kaum kennen.',
    en: '{open, plural, =0 {No actor} one {# actor} other {# actors}} out of {actors, number} {open, plural, =0 {connects} one {connects} other {connect}} partners that hardly know one another.',
  },
  'measure.M13.actor': {
    fr: '{known, select, few {Ses partenaires ne se connaissent guère entre eux ({tied, number} {tied, plural, one {duo} other {duos}} sur {pairs, number})\u202f: {actor} relie des mondes différents.} most {Ses partenaires se connaissent presque tous ({tied, number} duos sur {pairs, number})\u202f: {actor} travaille dans un cercle serré.} some {Une partie des partenaires de {actor} se connaissent entre eux ({tied, number} {tied, plural, one {duo} other {duos}} sur {pairs, number}).} other {{actor} a trop peu de partenaires pour qu’on puisse dire s’ils se connaissent.}}',
    nl: '{known, select, few {De partners kennen elkaar nauwelijks ({tied, number} van {pairs, number} duo’s): {actor} verbindt verschillende werelden.} most {De partners kennen elkaar bijna allemaal ({tied, number} van {pairs, number} duo’s): {actor} werkt in een hechte kring.} some {Een deel van de partners van {actor} kent elkaar ({tied, number} van {pairs, number} duo’s).} other {{actor} heeft te weinig partners om te zeggen of ze elkaar kennen.}}',
    de: '{known, select, few {Die Partner kennen einander kaum ({tied, number} von {pairs, number} Paaren): {actor} verbindet verschiedene Welten.} most {Die Partner kennen einander fast alle ({tied, number} von {pairs, number} Paaren): {actor} arbeitet in einem engen Kreis.} some {Ein Teil der Partner von {actor} kennt einander ({tied, number} von {pairs, number} Paaren).} other {{actor} hat zu wenige Partner, um zu sagen, ob sie einander kennen.}}',
    en: '{known, select, few {Its partners hardly know one another ({tied, number} of {pairs, number} pairs): {actor} connects different worlds.} most {Its partners nearly all know one another ({tied, number} of {pairs, number} pairs): {actor} works in a close circle.} some {Some partners of {actor} know one another ({tied, number} of {pairs, number} pairs).} other {{actor} has too few partners to tell whether they know one another.}}',
  },

  'measure.M14.name': {
    fr: 'Acteurs charnières et liens uniques',
    nl: 'Scharnieractoren en enige banden',
    de: 'Scharnierakteure und einzige Verbindungen',
    en: 'Cut points and single threads',
  },
  'measure.M14.question': {
    fr: 'Que perdrait-on si cet acteur, ou ce lien, s’arrêtait ?',
    nl: 'Wat gaat verloren als deze actor, of deze band, wegvalt?',
    de: 'Was ginge verloren, wenn dieser Akteur oder diese Verbindung wegfiele?',
    en: 'What would be lost if this actor, or this link, stopped?',
  },
  'measure.M14.limits': {
    fr: 'Un seul lien non déclaré peut l’annuler : à vérifier auprès des acteurs. Dit ce qui perdrait tout itinéraire, pas ce qui deviendrait plus long.',
    nl: 'Eén niet-opgegeven band kan het tenietdoen: na te gaan bij de actoren. Zegt wat elke weg zou verliezen, niet wat langer zou worden.',
    de: 'Eine einzige nicht gemeldete Verbindung kann es aufheben: bei den Akteuren zu überprüfen. Sagt, was jeden Weg verlöre, nicht, was länger würde.',
    en: 'A single undeclared link can cancel it: to be checked with the actors. Tells what would lose every route, not what would become longer.',
  },
  'measure.M14.sentence': {
    fr: `{cut, plural, =0 {Aucune charnière} one {# charnière} other {# charnières}} et {threads, plural, =0 {aucun lien unique} one {# lien unique} other {# liens uniques}} dont d’autres acteurs dépendent pour tout itinéraire${FR_CHECK}.`,
    nl: `{cut, plural, =0 {Geen enkel scharnier} one {# scharnier} other {# scharnieren}} en {threads, plural, =0 {geen enkele enige band} one {# enige band} other {# enige banden}} waarvan anderen voor elke weg afhangen${NL_CHECK}.`,
    de: `{cut, plural, =0 {Kein Scharnier} one {# Scharnier} other {# Scharniere}} und {threads, plural, =0 {keine einzige Verbindung} one {# einzige Verbindung} other {# einzige Verbindungen}}, von denen andere für jeden Weg abhängen${DE_CHECK}.`,
    en: `{cut, plural, =0 {No cut point} one {# cut point} other {# cut points}} and {threads, plural, =0 {no single thread} one {# single thread} other {# single threads}} that others depend on for every route${EN_CHECK}.`,
  },
  'measure.M14.actor': {
    fr: `{role, select, last {Si {actor} s’arrête, plus aucun itinéraire ne relie ${FR_BETWEEN}${FR_CHECK}.} cut {Si {actor} s’arrête, {lost, plural, one {# duo perd} other {# duos perdent}} tout itinéraire entre ${FR_BETWEEN}${FR_CHECK}.} inner {Si {actor} s’arrête, d’autres acteurs perdent tout itinéraire entre eux${FR_CHECK}.} other {Si {actor} s’arrête, les autres gardent leurs itinéraires.}}`,
    nl: `{role, select, last {Als {actor} wegvalt, verbindt geen enkele weg nog ${NL_BETWEEN}${NL_CHECK}.} cut {Als {actor} wegvalt, {lost, plural, one {verliest # duo} other {verliezen # duo’s}} elke weg tussen ${NL_BETWEEN}${NL_CHECK}.} inner {Als {actor} wegvalt, verliezen andere actoren elke weg naar elkaar${NL_CHECK}.} other {Als {actor} wegvalt, houden de anderen hun wegen.}}`,
    de: `{role, select, last {Fällt {actor} weg, führt kein Weg mehr zwischen ${DE_BETWEEN}${DE_CHECK}.} cut {Fällt {actor} weg, {lost, plural, one {verliert # Paar} other {verlieren # Paare}} jeden Weg zwischen ${DE_BETWEEN}${DE_CHECK}.} inner {Fällt {actor} weg, verlieren andere Akteure jeden Weg zueinander${DE_CHECK}.} other {Fällt {actor} weg, behalten die anderen ihre Wege.}}`,
    en: `{role, select, last {If {actor} stops, no route joins ${EN_BETWEEN} any more${EN_CHECK}.} cut {If {actor} stops, {lost, plural, one {# pair loses} other {# pairs lose}} every route between ${EN_BETWEEN}${EN_CHECK}.} inner {If {actor} stops, other actors lose every route to one another${EN_CHECK}.} other {If {actor} stops, the others keep their routes.}}`,
  },
  'measure.M14.thread': {
    fr: `Entre {actor} et {partner}, un lien unique\u202f: s’il cesse, {lost, plural, =0 {des acteurs perdent} one {# duo perd} other {# duos perdent}} tout itinéraire${FR_CHECK}.`,
    nl: `Tussen {actor} en {partner} één enige band: valt hij weg, dan {lost, plural, =0 {verliezen actoren} one {verliest # duo} other {verliezen # duo’s}} elke weg${NL_CHECK}.`,
    de: `Zwischen {actor} und {partner} eine einzige Verbindung: Fällt sie weg, {lost, plural, =0 {verlieren Akteure} one {verliert # Paar} other {verlieren # Paare}} jeden Weg${DE_CHECK}.`,
    en: `Between {actor} and {partner}, a single thread: if it ends, {lost, plural, =0 {actors lose} one {# pair loses} other {# pairs lose}} every route${EN_CHECK}.`,
  },

  'excluded.ties-outside-groups': {
    fr: '{count, plural, one {# collaboration avec un acteur hors des groupes comparés} other {# collaborations avec un acteur hors des groupes comparés}}',
    nl: '{count, plural, one {# samenwerking met een actor buiten de vergeleken groepen} other {# samenwerkingen met een actor buiten de vergeleken groepen}}',
    de: '{count, plural, one {# Zusammenarbeit mit einem Akteur außerhalb der verglichenen Gruppen} other {# Zusammenarbeiten mit einem Akteur außerhalb der verglichenen Gruppen}}',
    en: '{count, plural, one {# collaboration with an actor outside the compared groups} other {# collaborations with an actor outside the compared groups}}',
  },
  'excluded.silent-actors': {
    fr: '{count, plural, one {# acteur qui n’a pas répondu} other {# acteurs qui n’ont pas répondu}}',
    nl: '{count, plural, one {# actor die niet antwoordde} other {# actoren die niet antwoordden}}',
    de: '{count, plural, one {# Akteur, der nicht geantwortet hat} other {# Akteure, die nicht geantwortet haben}}',
    en: '{count, plural, one {# actor that did not answer} other {# actors that did not answer}}',
  },
  'assume.level-one': {
    fr: 'Un lien sans niveau connu compte comme de niveau 1, le plus faible.',
    nl: 'Een band zonder gekend niveau telt als niveau 1, het zwakste.',
    de: 'Eine Verbindung ohne bekannte Stufe zählt als Stufe 1, die schwächste.',
    en: 'A link whose level is not known counts as level 1, the weakest.',
  },
})
