using SmcStatic.Problems;

namespace SmcStatic.Checking;

/// <summary>What can be wrong with a page that was rendered. Most are mistakes of a template, some of the words of the data folder.</summary>
public static class CheckingProblems
{
    /// <summary>A page without a title.</summary>
    public static readonly ProblemKind NoTitle = new("page-no-title", "A page without a title",
        "a title element with words in it", "Give the page a title in its template or in the words it shows.");

    /// <summary>Two pages with one title.</summary>
    public static readonly ProblemKind SameTitle = new("page-title-twice", "Two pages have one title",
        "a title that no other page has", "Give one of the things they show another title or name.");

    /// <summary>A page without a description.</summary>
    public static readonly ProblemKind NoDescription = new("page-no-description", "A page without a description",
        "a meta element with name=\"description\" and words in its content", "Give the page a summary in the words it shows.");

    /// <summary>Two pages with one description.</summary>
    public static readonly ProblemKind SameDescription = new("page-description-twice", "Two pages have one description",
        "a description that no other page has", "Give one of the things they show another summary.");

    /// <summary>An id that stands twice on a page.</summary>
    public static readonly ProblemKind SameId = new("id-twice", "An id stands twice on a page",
        "ids that are each there once", "Give one of the two another id in its template.");

    /// <summary>A link to nowhere.</summary>
    public static readonly ProblemKind DeadLink = new("link-dead", "A link leads to nothing",
        "the address of a page or file of the site", "Mend the address where the link is written.");

    /// <summary>A link to a place that its page does not have.</summary>
    public static readonly ProblemKind DeadFragment = new("link-fragment-dead", "A link leads to a place that its page does not have",
        "a # with an id of the page it leads to", "Mend the part after #, or give the place that id.");

    /// <summary>A link that a browser would run, or cannot follow.</summary>
    public static readonly ProblemKind OddLink = new("link-scheme", "A link of a kind that the site does not have",
        "an address of the site, https:, http:, mailto: or tel:", "Write the link as one of these.");

    /// <summary>A script, a style or an event handler within a page.</summary>
    public static readonly ProblemKind Inline = new("page-inline-code", "A page holds a script, a style or an event handler",
        "scripts and styles in files of their own", "Move it to a file below site/.");

    /// <summary>A file of another site.</summary>
    public static readonly ProblemKind External = new("page-external-resource", "A page fetches something from another site",
        "files of the site itself", "Put the file below site/ and name it there.");

    /// <summary>An image without words.</summary>
    public static readonly ProblemKind MuteImage = new("image-no-alt", "An image without words",
        "an alt attribute, empty where the image says nothing new", "Write what the image shows into alt.");

    /// <summary>A mark of a template on a page.</summary>
    public static readonly ProblemKind Mark = new("page-template-mark", "A template's mark stands on a page",
        "text that the template has filled in", "Mend the braces in the template.");

    /// <summary>A cell that does not say what its figure says.</summary>
    public static readonly ProblemKind Cell = new("cell-differs", "A cell of a table differs from its figure",
        "the text of the figure's cell, each cell once and in order", "Let the template show each figure of the page once, whole, through the table component.");

    /// <summary>A cell that does not say its observation's number.</summary>
    public static readonly ProblemKind Number = new("number-differs", "A number on a page differs from its observation",
        "the observation's value, rounded to the decimals of its measure", "This is a mistake of the program: report it with the page's address.");

    /// <summary>A value that should be missing.</summary>
    public static readonly ProblemKind Leaked = new("value-leaked", "A cell shows digits where the value is missing",
        "a marker such as [c] alone", "This is a mistake of the program: report it with the page's address.");

    /// <summary>A number or a direction in a sentence that no figure stands behind.</summary>
    public static readonly ProblemKind LooseWord = new("sentence-unbound", "A number or a direction in a sentence is bound to no figure",
        "every number and every word such as lower, up or most bound to rows of the page's data.csv", "Let the sentence take it from a figure, through a piece of Planning/Words.");

    /// <summary>A sentence that does not say what its figures say.</summary>
    public static readonly ProblemKind SentenceWrong = new("sentence-wrong", "A sentence says another thing than its figures",
        "what follows from the figures that it names", "Mend the template, or the words of Planning/Words, that made the sentence.");

    /// <summary>A difference told without its certainty.</summary>
    public static readonly ProblemKind SentenceUnsure = new("sentence-unsure", "A sentence tells a difference that is not clear, and does not say so",
        "on the same page the words that a difference may be chance or cannot be told", "Say with the difference what it allows one to say.");

    /// <summary>A page that nothing leads to.</summary>
    public static readonly ProblemKind Lost = new("page-unreachable", "No way leads from the home page to a page",
        "a chain of links from the home page", "Link to the page from the page above it.");

    public static readonly ProblemKind FigureLost = new("figure-lost", "A figure that was published and is no longer on its page",
        "the figure, or a redirect of its own",
        "Bring it back; or, in addresses.csv, move #fig-… from its row to a row of its own below it, with the same address and since, and write in redirect the figure that stands for it, as /indicators/pay/#fig-pay, or the page. A row with #fig-… at a folder, such as /areas/, speaks for that figure on every page below it.");
    /// <summary>Something of a release that is not out.</summary>
    public static readonly ProblemKind Embargo = new("embargo-broken", "The site tells of a release that is not out",
        "nothing of it before its moment", "Take the words away, put them into a file that holds from that release on (methods.2026-12-10.md), or write announced: yes beside a release whose day and title may be told.");
}
