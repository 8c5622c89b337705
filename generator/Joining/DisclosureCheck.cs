using System.Globalization;
using SmcStatic.Geography;
using SmcStatic.Problems;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Disclosure;

namespace SmcStatic.Joining;

/// <summary>Tries to work withheld values out from what else is published of their indicator, and names those that it could.</summary>
internal static class DisclosureCheck
{
    public static void Run(IReadOnlyList<Indicator> indicators, Areas areas, ProblemLog log)
    {
        foreach (var indicator in indicators)
        {
            var problems = new RowProblems();
            foreach (var recovery in Disclosures.In(indicator.Cubes, areas))
            {
                var figure = recovery.Figure;
                problems.Add(ObservationProblems.Disclosure, new Position(figure.Cube.File, figure.Line),
                    $"The withheld {figure.Measure.Id} of {figure.Area.Code}, {figure.Categories}, {figure.Period} can be worked out from {recovery.Reason}: {RangeOf(recovery)}", "[c]");
            }
            problems.WriteTo(log);
        }
    }

    private static string RangeOf(Recovery recovery) => recovery.Low == recovery.High
        ? $"it is {Plain(recovery.Low)}" : $"it lies between {Plain(recovery.Low)} and {Plain(recovery.High)}";

    private static string Plain(double number) => Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
