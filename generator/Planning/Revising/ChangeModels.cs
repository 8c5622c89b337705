namespace SmcStatic.Planning.Revising;

/// <summary>How many figures a release changed, and how, against what stood before it.</summary>
/// <param name="Added">Figures that were not there before: "1,204".</param>
/// <param name="Dropped">Figures that are not there any more.</param>
/// <param name="Revised">Figures whose value, range, sample size or status is another.</param>
/// <param name="Seen">Those of them whose value is another as it is printed.</param>
/// <param name="Recoded">Figures that stand under another code.</param>
/// <param name="NotComparable">Figures that are others because all of their series is.</param>
/// <param name="Unchanged">Figures that were released again and are the same.</param>
/// <param name="Carried">Figures that were not released again and stand as they did.</param>
public sealed record ChangeCounts(string Added, string Dropped, string Revised, string Seen, string Recoded, string NotComparable, string Unchanged, string Carried);

/// <summary>A figure that changed, before and after.</summary>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Place">Its area: "Kent".</param>
/// <param name="Period">Its period: "2014 to 2022".</param>
/// <param name="What">What is measured, of whom: "In work: women".</param>
/// <param name="From">As it stood: "29.7%"; the marker where it was missing, a dash where it was not there.</param>
/// <param name="FromRange">The range it had: "28.6 to 30.7"; empty where it had none.</param>
/// <param name="To">As it stands: "29.8%".</param>
/// <param name="ToRange">The range it has.</param>
/// <param name="Difference">How far it went, as printed: "up 0.1 percentage points"; "range" where the value is the same, and what else changed is told.</param>
/// <param name="Relative">That as a part of what it was: "+0.3%"; empty where it has no meaning or is too small for one.</param>
/// <param name="Margins">That in margins of error of what it was: "0.1"; empty where there was no range.</param>
public sealed record ChangedCell(
    Link Indicator, string Place, string Period, string What, string From, string FromRange, string To, string ToRange, string Difference, string Relative, string Margins);

/// <summary>What a release changed of an indicator.</summary>
/// <param name="Id">For fragments: "changes-pay".</param>
/// <param name="Indicator">The indicator's page.</param>
/// <param name="IsNew">Whether the indicator has figures for the first time.</param>
/// <param name="Counts">How many of its figures changed, and how.</param>
/// <param name="Cells">Its revised figures, those first whose value changes most; empty where none was revised.</param>
/// <param name="Shown">How many of them are shown: "All 12 revised figures", "The first 25 of 250 revised figures"; empty where none was revised.</param>
/// <param name="Notes">What is to be known: figures that cannot be compared, codes that changed. Sentences; mostly none.</param>
public sealed record IndicatorChanges(
    string Id, Link Indicator, bool IsNew, ChangeCounts Counts, IReadOnlyList<ChangedCell> Cells, string Shown, IReadOnlyList<string> Notes);

/// <summary>What a release changed.</summary>
/// <param name="Against">The release that stood before.</param>
/// <param name="Counts">How many figures changed, and how.</param>
/// <param name="Largest">The largest revisions as a part of what the figure was; empty where there is none to tell.</param>
/// <param name="Clearest">The largest revisions in margins of error; empty where there is none to tell.</param>
/// <param name="LeftOut">What is not among the largest, and why, in a sentence; empty where nothing is left out.</param>
/// <param name="Indicators">The same, an indicator each.</param>
/// <param name="File">Every change by cell, as CSV.</param>
public sealed record ReleaseChanges(
    Link Against, ChangeCounts Counts, IReadOnlyList<ChangedCell> Largest, IReadOnlyList<ChangedCell> Clearest, string LeftOut, IReadOnlyList<IndicatorChanges> Indicators, Link File);

/// <summary>A correction as its page tells it.</summary>
/// <param name="Id">For fragments: "2025-12-17-1".</param>
/// <param name="Title">The indicators it is about: "Youth unemployment".</param>
/// <param name="Date">The day it was put right, for people: "17 December 2025".</param>
/// <param name="MachineDate">That day for <c>time datetime</c>.</param>
/// <param name="Release">The release that put it right.</param>
/// <param name="Indicators">The indicators, as links.</param>
/// <param name="Wrong">What was wrong, in a sentence.</param>
/// <param name="Since">The release that first had it wrong.</param>
/// <param name="Now">What it is now, in a sentence.</param>
/// <param name="Counts">How many figures changed, and how.</param>
/// <param name="Largest">The figures that changed most, at most five.</param>
/// <param name="Places">On how many pages, in how many pictures and data files a wrong figure stood, in a sentence; empty where no address had one.</param>
/// <param name="Affected">The list of those places.</param>
public sealed record CorrectionEntry(
    string Id, string Title, string Date, string MachineDate, Link Release, IReadOnlyList<Link> Indicators, string Wrong, Link Since, string Now,
    ChangeCounts Counts, IReadOnlyList<ChangedCell> Largest, string Places, Link Affected);

/// <summary>A correction as a page tells it that shows what was wrong: "Corrected on 28 January 2026: all years were counted wrongly."</summary>
/// <param name="Text">The sentence, without the link: "Corrected on 28 January 2026: All years were counted from another sample."</param>
/// <param name="More">Where it is told whole: "See the correction".</param>
public sealed record CorrectionNote(string Text, Link More);
