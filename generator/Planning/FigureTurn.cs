namespace SmcStatic.Planning;

/// <summary>What a figure can be turned to: the same of another breakdown, or of another period. Each choice is a whole page that holds the figure meant.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">What is chosen: "Period".</param>
/// <param name="Choices">The choices, in order, at least two; one of them is the figure itself.</param>
public sealed record FigureTurn(string Id, string Title, IReadOnlyList<FigureChoice> Choices);

/// <summary>One way to turn a figure.</summary>
/// <param name="Text">What it is called: "By sex", "2015 to 2019".</param>
/// <param name="Address">The figure, on the page that holds it.</param>
/// <param name="IsCurrent">Whether it is the figure as it stands.</param>
public sealed record FigureChoice(string Text, Address Address, bool IsCurrent);
