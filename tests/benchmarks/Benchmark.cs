using System.Globalization;
using SmcStatic.Benchmarks;

// How it is called stands in README.md.
const double Megabyte = 1_000_000;
var folder = Directory.CreateTempSubdirectory("country-").FullName;
try
{
    if (args is ["real", var data])
    {
        for (var run = 0; run < 3; run++)
            Tell("the real data", MeasuredRun.Of("build", "--data", data, "--out", Path.Combine(folder, "dist")));
        return;
    }
    if (args is ["killed", var killed, var kills, var seed])
    {
        Say($"{new KilledBuilds(killed, folder, Number(kills), Number(seed)).Run()}");
        return;
    }
    if (args is ["read", var read, var requests, .. var rest])
    {
        var place = rest is [var served, _] ? served : folder;
        Say($"{await new ReadWhilePublishing(place, Number(requests)).Run(read, rest is [_, var port] ? Number(port) : 0)}");
        return;
    }
    if (args is ["write", var target, .. var numbers])
    {
        SizeOf(numbers).Write(target);
        return;
    }
    var country = SizeOf(args);
    var single = Measure(country);
    var doubled = Measure(country with { Areas = country.Areas * 2 });
    Say($"twice the areas: memory {((double)doubled.PeakMemory / single.PeakMemory) - 1:+0%;-0%}, processor {doubled.Processor / single.Processor - 1:+0%;-0%}");
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static Country SizeOf(string[] numbers) => numbers.Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray() is [var areas, var indicators, var periods, var dimensions]
    ? new Country(areas, indicators, periods, dimensions)
    : new Country(400, 80, 10, 3);

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

MeasuredRun Measure(Country country)
{
    var input = Path.Combine(folder, $"data-{country.Areas}");
    country.Write(input);
    var run = MeasuredRun.Of("build", "--data", input, "--out", Path.Combine(folder, "dist"), "--as-of", "2026-01-01");
    Tell($"{country.Areas} areas x {country.Indicators} indicators x {country.Periods} periods x {country.Dimensions} dimensions, {country.Observations} observations", run);
    Directory.Delete(Path.Combine(folder, "dist"), recursive: true);
    Directory.Delete(input, recursive: true);
    return run;
}

void Tell(string what, MeasuredRun run)
{
    var pages = double.Parse(run.LastLine.Split(' ')[0], CultureInfo.InvariantCulture);
    Say($"{what}\n  {run.LastLine}");
    Say($"  {run.Wall.TotalSeconds:0.0} s, {pages / run.Wall.TotalSeconds:0} pages a second, {run.Processor.TotalSeconds:0.0} processor seconds, {run.PeakMemory / Megabyte:0} MB at most");
}

static void Say(FormattableString text) => Console.Out.Write(text.ToString(CultureInfo.InvariantCulture) + "\n");
