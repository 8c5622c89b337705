using SmcStatic.Joining;

namespace SmcStatic.Planning.Pages;

/// <summary>A question that two indicators answer together.</summary>
/// <param name="Words">The question.</param>
/// <param name="Address">Where scripts draw the answer.</param>
/// <param name="Across">The page of the first indicator.</param>
/// <param name="Up">The page of the second.</param>
/// <param name="Places">How many areas of which level: "205 local areas".</param>
public sealed record AskedQuestion(string Words, Address Address, Link Across, Link Up, string Places)
{
    internal static AskedQuestion Of(Question question) => new(
        question.Words, Routes.Of(question), Atlas.LinkTo(question.Across.Indicator), Atlas.LinkTo(question.Up.Indicator),
        $"{Formats.Count(question.Areas)} {question.Level.Plural}");
}
