using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>A question that two indicators answer together, area by area.</summary>
/// <param name="Words">As a person would ask it.</param>
/// <param name="Level">The level of the areas that have both.</param>
/// <param name="Across">What is drawn from left to right.</param>
/// <param name="Up">What is drawn from bottom to top.</param>
/// <param name="Areas">How many areas have both.</param>
public sealed record Question(string Words, Level Level, QuestionSide Across, QuestionSide Up, int Areas);

/// <summary>One of the two figures that a question asks about.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Measure">Which of its measures.</param>
/// <param name="Categories">The group; the total where there is none.</param>
public sealed record QuestionSide(Indicator Indicator, Measure Measure, CategorySet Categories);
