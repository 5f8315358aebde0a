package org.clientele.ui.lifecycle.internal.agenda;

import java.nio.file.Path;
import java.time.LocalDate;

import org.clientele.core.agenda.CalendarProblem;
import org.clientele.core.agenda.CalendarReport;
import org.clientele.core.agenda.CalendarRequest;
import org.clientele.core.agenda.CalendarService;
import org.clientele.ui.Formats;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchSite;

/** Calendar files: asks which, and tells what came of it. */
final class CalendarFiles {

    private static final int BEFORE = 31;
    private static final int AFTER = 366;
    private static final int SHOWN = 12;
    private static final String[] EXTENSIONS = { "*.ics", "*.*" }; //$NON-NLS-1$ //$NON-NLS-2$

    private final Shell shell;
    private final StoreSession session;
    private final CalendarService calendars;

    CalendarFiles(IWorkbenchSite site, StoreSession session) {
        this.shell = site.getShell();
        this.session = session;
        this.calendars = site.getService(CalendarService.class);
    }

    private CalendarRequest request(String account, boolean dryRun) {
        LocalDate today = LocalDate.now(session.store().info().settings().zone());
        return new CalendarRequest(account, today.minusDays(BEFORE), today.plusDays(AFTER), dryRun);
    }

    private String file(int style, String title) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setOverwrite(true);
        return dialog.open();
    }

    void export(String account) {
        String file = calendars == null ? null : file(SWT.SAVE, Messages.Calendar_export);
        if (file != null) {
            Path path = Path.of(file.endsWith(".ics") ? file : file + ".ics"); //$NON-NLS-1$ //$NON-NLS-2$
            UiJobs.start(shell, Messages.Calendar_export, null,
                    m -> calendars.exportFile(session.store(), session.actor(), request(account, false), path, m),
                    count -> MessageDialog.openInformation(shell, Messages.Calendar_export,
                            Messages.bind(Messages.Calendar_exported, Formats.ofUser().number(count), path)));
        }
    }

    /** Looks first, and asks. */
    void importInto(String account) {
        String file = calendars == null ? null : file(SWT.OPEN, Messages.Calendar_import);
        if (file != null) {
            Path path = Path.of(file);
            UiJobs.start(shell, Messages.Calendar_import, null,
                    m -> calendars.importFile(session.store(), session.actor(), request(account, true), path, m),
                    report -> ask(account, path, report));
        }
    }

    private void ask(String account, Path path, CalendarReport report) {
        if (report.created() + report.changed() + report.ended() == 0) {
            MessageDialog.openInformation(shell, Messages.Calendar_import,
                    Messages.Calendar_nothing + "\n\n" + text(report)); //$NON-NLS-1$
            return;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Calendar_import,
                Messages.bind(Messages.Calendar_question, account) + "\n\n" + text(report), SWT.SHEET, //$NON-NLS-1$
                Messages.Calendar_take, IDialogConstants.CANCEL_LABEL);
        if (answer == 0) {
            UiJobs.start(shell, Messages.Calendar_import, session.store(),
                    m -> calendars.importFile(session.store(), session.actor(), request(account, false), path, m),
                    done -> MessageDialog.openInformation(shell, Messages.Calendar_import,
                            Messages.Calendar_done + "\n\n" + text(done))); //$NON-NLS-1$
        }
    }

    /** What came of it, and the first problems with their lines. */
    static String text(CalendarReport report) {
        Formats formats = Formats.ofUser();
        StringBuilder text = new StringBuilder(Messages.bind(Messages.Calendar_counts,
                new Object[] { formats.number(report.created()), formats.number(report.changed()),
                        formats.number(report.ended()), formats.number(report.unchanged()) }));
        if (report.beyond() > 0) {
            text.append('\n').append(Messages.bind(Messages.Calendar_beyond, formats.number(report.beyond())));
        }
        if (!report.problems().isEmpty()) {
            text.append("\n\n").append(Messages.bind(Messages.Calendar_problems, //$NON-NLS-1$
                    formats.number(report.refused()), formats.number(report.problems().size())));
        }
        for (CalendarProblem problem : report.problems().stream().limit(SHOWN).toList()) {
            text.append('\n').append(Messages.bind(Messages.Calendar_problem, formats.number(problem.line()),
                    problem.message()));
        }
        if (report.problems().size() > SHOWN) {
            text.append('\n').append(Messages.bind(Messages.Calendar_more,
                    formats.number(report.problems().size() - SHOWN)));
        }
        return text.toString();
    }
}
