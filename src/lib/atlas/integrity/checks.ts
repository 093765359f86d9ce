/** The specification of the data, sentence by sentence. */
import type { Content } from '../content.ts';
import {
	everyClaimLiesWithinTheArticle,
	everyPairHasOneStance,
	everyShareSaysOfWhat,
	theLatestSourceHasAFullDate
} from './argument/argument.ts';
import { everyAssumptionIsMade } from './argument/assumptions.ts';
import type { Base } from './base.ts';
import {
	everyBindingKeepsToItsRoutes,
	everyClaimIsBoundToItsRoutes,
	noClaimIsBoundTwice
} from './argument/bindings.ts';
import {
	btcTouchesNeitherArmeniaNorIran,
	everyLandLinkStaysInItsCountry,
	everyPlaceLiesInItsCountry,
	everySeaLinkStaysOnWater
} from './borders.ts';
import { everyCoordinateLiesOnTheMap } from './bounds.ts';
import { everyClosureClosesALink, everyEpisodeClosesWhatWasClosed } from './closures.ts';
import { everyCorrectionChangesSomething, everyCorrectionIsInAVersionByThen } from './corrections.ts';
import { everyBanShutsTerritoryOnTheMap } from './bans.ts';
import { everyDevelopmentStandsWhereItSays } from './developments.ts';
import { everyLinkEndsAtItsPlaces, everyViaPlaceIsAVertex } from './ends.ts';
import type { Check, Fault } from './fault.ts';
import {
	everyIdIsUnique,
	everyIdNamedExists,
	everyRouteIsInItsOwnFile,
	everySourceIsListedOnce
} from './ids.ts';
import { drawnLengthsAgreeWithPublishedOnes, theLengthUsedIsGivenItsReason } from './lengths.ts';
import {
	everyLinkOffLandNamesItsWater,
	gaugesAndDiametersFitTheMode,
	onlyShipsMeetOnTheOpenWater,
	restrictionsAreInOrderOfTime,
	statusPeriodsAreInOrderOfTime,
	whatIsOlderThanItsFirstDaySaysSo
} from './links.ts';
import { everyViewpointHasOneNameThatFits } from './names.ts';
import { everyComparisonFits, everyQuestionJoinsTwoPlaces } from './argument/questions.ts';
import {
	everyLinkIsUsedByAVariant,
	everyPlaceIsUsedByALink,
	everySourceIsUsed,
	onlyQuestionsNameContext
} from './usage.ts';
import {
	everyRouteUsesLinksOfItsKind,
	everyVariantPassesTheCountriesItDeclares,
	everyVariantRunsWithoutAGap
} from './variants.ts';

export const CHECKS: readonly Check[] = [
	everyIdIsUnique,
	everyIdNamedExists,
	everyRouteIsInItsOwnFile,
	everySourceIsListedOnce,
	everySourceIsUsed,
	everyPlaceIsUsedByALink,
	everyLinkIsUsedByAVariant,
	onlyQuestionsNameContext,
	everyCoordinateLiesOnTheMap,
	everyPlaceLiesInItsCountry,
	everyLinkEndsAtItsPlaces,
	everyViaPlaceIsAVertex,
	everyLinkOffLandNamesItsWater,
	onlyShipsMeetOnTheOpenWater,
	gaugesAndDiametersFitTheMode,
	statusPeriodsAreInOrderOfTime,
	whatIsOlderThanItsFirstDaySaysSo,
	restrictionsAreInOrderOfTime,
	everyLandLinkStaysInItsCountry,
	everySeaLinkStaysOnWater,
	btcTouchesNeitherArmeniaNorIran,
	everyVariantRunsWithoutAGap,
	everyVariantPassesTheCountriesItDeclares,
	everyRouteUsesLinksOfItsKind,
	drawnLengthsAgreeWithPublishedOnes,
	theLengthUsedIsGivenItsReason,
	everyViewpointHasOneNameThatFits,
	everyClaimLiesWithinTheArticle,
	everyClaimIsBoundToItsRoutes,
	everyBindingKeepsToItsRoutes,
	noClaimIsBoundTwice,
	everyPairHasOneStance,
	everyShareSaysOfWhat,
	theLatestSourceHasAFullDate,
	everyAssumptionIsMade,
	everyClosureClosesALink,
	everyEpisodeClosesWhatWasClosed,
	everyBanShutsTerritoryOnTheMap,
	everyComparisonFits,
	everyQuestionJoinsTwoPlaces,
	everyDevelopmentStandsWhereItSays,
	everyCorrectionIsInAVersionByThen,
	everyCorrectionChangesSomething
];

/**
 * All faults of all checks, in the order of the list. @param everyFileRead false where `content` lacks a file
 * that couldn't be read.
 */
export function faultsOf(content: Content, base: Base, everyFileRead = true): Fault[] {
	return CHECKS.filter((check) => everyFileRead || !check.needsEveryFile).flatMap((check) =>
		check.run(content, base)
	);
}
