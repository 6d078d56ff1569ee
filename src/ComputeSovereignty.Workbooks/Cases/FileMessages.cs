using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Why a file is not a case, or cannot be read or written.</summary>
internal static class FileMessages
{
    /// <summary>Says that a file does not exist.</summary>
    internal static Message NoFile => Message.Of("There is no such file or folder.", "没有此文件或文件夹。");

    /// <summary>Says that no path was given.</summary>
    internal static Message NoPath => Message.Of("The path is empty: name a workbook or a folder.", "路径为空：请给出工作簿或文件夹。");

    /// <summary>Says that a folder does not exist.</summary>
    internal static Message NoFolder(Name folder) => Message.Of($"The folder {folder} does not exist either.", $"文件夹{folder}也不存在。");

    /// <summary>Says that a file must not be read.</summary>
    internal static Message NoPermission => Message.Of("You have no permission to read the file.", "没有读取该文件的权限。");

    /// <summary>Says that a file is locked.</summary>
    internal static Message Locked => Message.Of("Another program has locked the file.", "文件被其他程序锁定。", "FileLocked");

    /// <summary>Says what to do about a lock.</summary>
    internal static Message CloseThere => Message.Of("Close it there and try again.", "请在该程序中关闭后重试。");

    /// <summary>Says that a file cannot be read.</summary>
    internal static Message Unreadable => Message.Of("The file cannot be read.", "文件无法读取。", "FileUnreadable");

    /// <summary>Says that nothing can be read from a file.</summary>
    internal static Message NothingComes => Message.Of("Nothing can be read from it.", "没有读到任何内容。");

    /// <summary>Says that a file is too large.</summary>
    internal static Message TooLarge(Figure megabytes) => Message.Of($"The file is larger than the {megabytes} MB allowed.", $"文件超过允许的{megabytes} MB。", "FileTooLarge");

    /// <summary>Says that a folder has no tables.</summary>
    internal static Message NoTables => Message.Of("The folder holds no CSV files.", "文件夹中没有CSV文件。", "FolderWithoutTables");

    /// <summary>Says what a case is.</summary>
    internal static Message WhatACaseIs => Message.Of("A case is a folder with one CSV file per sheet, or a workbook.", "案例应为每个工作表一个CSV文件的文件夹，或一个工作簿。");

    /// <summary>Says that a file is only a lock.</summary>
    internal static Message LockFile => Message.Of("This is the lock file that Excel keeps beside an open workbook, not the workbook.", "这是Excel打开工作簿时的锁定文件，不是工作簿本身。");

    /// <summary>Says which file to open.</summary>
    internal static Message OpenInstead(Name file) => Message.Of($"Open {file} instead.", $"请改为打开{file}。");

    /// <summary>Says that a file is not overwritten.</summary>
    internal static Message NotOverwritten(Name path) => Message.Of($"{path} exists and is not overwritten.", $"{path}已存在，未予覆盖。");

    /// <summary>Says how to write all the same.</summary>
    internal static Message AnotherNameOrForce => Message.Of("Name another file, or use --force.", "请用其他文件名，或使用--force。");

    /// <summary>Says that a file is empty.</summary>
    internal static Message Empty => Message.Of("The file is empty.", "文件为空。", "FileEmpty");

    /// <summary>Says that a workbook has a password.</summary>
    internal static Message Protected => Message.Of("The workbook is password-protected.", "工作簿有密码保护。", "WorkbookProtected");

    /// <summary>Says what to do about a password.</summary>
    internal static Message SaveWithoutPassword => Message.Of("Save it without a password.", "请不加密码另存。");

    /// <summary>Says that a workbook has the old format.</summary>
    internal static Message OldFormat => Message.Of("The file is in the old Excel format (.xls).", "文件是旧版Excel格式（.xls）。");

    /// <summary>Says in which format to save.</summary>
    internal static Message SaveAsXlsx => Message.Of("Save it as .xlsx.", "请另存为.xlsx。");

    /// <summary>Says that a file is not a workbook.</summary>
    internal static Message NotAWorkbook => Message.Of("The file is not an Excel workbook.", "文件不是Excel工作簿。");

    /// <summary>Says how tables in text are read.</summary>
    internal static Message TextFilesInFolder => Message.Of("CSV files are read as a folder of them, one per sheet.", "CSV文件须放在文件夹中，每个工作表一个文件。");

    /// <summary>Says that an archive has too many parts.</summary>
    internal static Message TooManyParts(Figure parts, Figure most) => Message.Of($"The file has {parts} parts, more than the {most} allowed.", $"文件有{parts}个部分，超过允许的{most}个。");

    /// <summary>Says that an archive is too large.</summary>
    internal static Message InflatesBeyond(Figure megabytes) => Message.Of($"The file unpacks to more than the {megabytes} MB allowed.", $"文件解压后超过允许的{megabytes} MB。");

    /// <summary>Says what to do about a workbook that is too large.</summary>
    internal static Message RemoveTheRest => Message.Of("Remove what is not an input table, or save the tables alone in a new workbook.", "请删除非输入表的内容，或仅将各表另存为新工作簿。");

    /// <summary>Says that a workbook has the binary format.</summary>
    internal static Message BinaryFormat => Message.Of("The workbook is in the binary format (.xlsb).", "工作簿是二进制格式（.xlsb）。");

    /// <summary>Says that a file is of another program.</summary>
    internal static Message OpenDocument => Message.Of("The file is not an Excel workbook but an OpenDocument file.", "文件不是Excel工作簿，而是OpenDocument文件。");

    /// <summary>Says that an archive is not a case.</summary>
    internal static Message OtherArchive => Message.Of("The file is an archive, but neither a workbook nor one of CSV files.", "文件是压缩包，但既不是工作簿，也不是CSV文件包。");

    /// <summary>Says that a file is cut off.</summary>
    internal static Message CutOff => Message.Of("The file is damaged or cut off.", "文件已损坏或不完整。");

    /// <summary>Says what to do about a file that is cut off.</summary>
    internal static Message FreshCopy => Message.Of("Take a fresh copy, or open it in Excel and save it again.", "请重新取得副本，或在Excel中打开后重新保存。");

    /// <summary>Says that a workbook is damaged.</summary>
    internal static Message Damaged => Message.Of("The workbook is damaged.", "工作簿已损坏。", "WorkbookDamaged");

    /// <summary>Says what to do about a damaged workbook.</summary>
    internal static Message LetExcelRepair => Message.Of("Open it in Excel, let Excel repair it, and save it again.", "请在Excel中打开，修复后重新保存。");

    /// <summary>Says that a workbook has the strict form.</summary>
    internal static Message StrictForm => Message.Of(
        "The workbook is in the Strict form of Open XML, which many programs cannot read: save it as Excel Workbook (.xlsx), not as Strict Open XML Spreadsheet.",
        "工作簿为Strict Open XML格式，许多程序无法读取：请另存为“Excel工作簿（.xlsx）”，而非“Strict Open XML电子表格”。");

    /// <summary>Says that a workbook has no sheets.</summary>
    internal static Message NoSheets => Message.Of("The workbook has no sheets.", "工作簿没有工作表。");

    /// <summary>Says that a workbook has too many texts.</summary>
    internal static Message TooManyTexts(Figure most) => Message.Of($"The workbook has more than the {most} texts allowed.", $"工作簿的文本超过允许的{most}条。");

    /// <summary>Says that a workbook has too many formats.</summary>
    internal static Message TooManyFormats(Figure most) => Message.Of($"The workbook has more than the {most} formats allowed.", $"工作簿的格式超过允许的{most}种。");

    /// <summary>Says that a workbook has too many cells.</summary>
    internal static Message TooManyCells(Figure most) => Message.Of($"The workbook has more than the {most} filled cells allowed.", $"工作簿的非空单元格超过允许的{most}个。");

    /// <summary>Says that a sheet has too many merged blocks.</summary>
    internal static Message TooManyBlocks(Figure most) => Message.Of($"A sheet has more than the {most} merged blocks allowed.", $"某工作表的合并区域超过允许的{most}个。");

    /// <summary>Says that a sheet has too many array formulas.</summary>
    internal static Message TooManyArrays(Figure most) => Message.Of($"A sheet has more than the {most} array formulas allowed.", $"某工作表的数组公式超过允许的{most}个。");
}
