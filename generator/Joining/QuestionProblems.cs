using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with the questions that put one indicator against another.</summary>
public static class QuestionProblems
{
    public static readonly ProblemKind Indicator = new("question-indicator-unknown", "A question about an unknown indicator",
        "the slug of an indicator: the name of its folder", "Mend the slug, or take the question out.");

    public static readonly ProblemKind Unanswerable = new("question-unanswerable", "A question that the figures cannot answer",
        $"at least {QuestionJoin.FewestAreas} areas of the level with both figures", "Name another level, measure or group, or take the question out.");

    public static readonly ProblemKind Twice = new("question-twice", "Two questions in the same words",
        "each question once", "Take one of them out, or ask it in other words.");
}
