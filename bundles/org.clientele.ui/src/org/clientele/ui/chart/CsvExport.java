package org.clientele.ui.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.internal.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/**
 * Writes figures as a table to a file of comma-separated values, as RFC 4180 has them, in UTF-8. A text that a
 * spreadsheet would take for a formula is written with an apostrophe before it.
 *
 * @since 1.0
 */
public final class CsvExport extends Action {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; //$NON-NLS-1$

    private final Control owner;
    private final String name;
    private final Supplier<List<List<String>>> table;

    /**
     * Creates the action.
     *
     * @param owner the part's control
     * @param name the name of the file, without its ending
     * @param table gives the lines, the names of the columns first; without a line nothing is written
     */
    public CsvExport(Control owner, String name, Supplier<List<List<String>>> table) {
        super(Messages.Export_csv, Icons.descriptor(UiIcon.EXPORT));
        this.owner = owner;
        this.name = name;
        this.table = table;
        setToolTipText(getText());
    }

    @Override
    public void run() {
        List<List<String>> lines = table.get();
        if (lines.isEmpty()) {
            return;
        }
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] { "*.csv" }); //$NON-NLS-1$
        dialog.setFileName(name + ".csv"); //$NON-NLS-1$
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            UiJobs.start(owner, getText(), null, m -> {
                write(file, lines);
                return file;
            }, done -> {
                // the file is where the person said
            });
        }
    }

    /**
     * Writes a table.
     *
     * @param file where to
     * @param lines the lines
     * @throws ClienteleException FILE_NOT_WRITABLE
     */
    public static void write(Path file, List<List<String>> lines) throws ClienteleException {
        String text = lines.stream()
                .map(line -> line.stream().map(CsvExport::quoted).collect(Collectors.joining(","))) //$NON-NLS-1$
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n")); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.Export_notWritable, file), e);
        }
    }

    private static String quoted(String value) {
        String text = value == null ? "" : value; //$NON-NLS-1$
        // a spreadsheet would take these for formulas
        boolean formula = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?[0-9.,]+%?"); //$NON-NLS-1$ //$NON-NLS-2$
        text = formula ? '\'' + text : text;
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
