package org.clientele.ui.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.internal.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;

/**
 * Writes the chart that is shown to a file.
 *
 * @since 1.0
 */
public final class ChartExport extends Action {

    /** The kinds of files. */
    public enum Format {
        /** As it looks on the screen. */
        PNG,
        /** To be scaled and edited. */
        SVG
    }

    private final ChartCanvas canvas;
    private final Format format;

    /**
     * Creates the action.
     *
     * @param canvas shows the chart
     * @param format the kind of file
     */
    public ChartExport(ChartCanvas canvas, Format format) {
        super(format == Format.PNG ? Messages.Export_png : Messages.Export_svg, Icons.descriptor(UiIcon.EXPORT));
        this.canvas = canvas;
        this.format = format;
        setToolTipText(getText());
    }

    @Override
    public void run() {
        if (canvas.scene().isEmpty()) {
            return;
        }
        String extension = format == Format.PNG ? ".png" : ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
        FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] { '*' + extension });
        dialog.setFileName(canvas.scene().get().title() + extension);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            ImageData image = format == Format.PNG ? canvas.image() : null;
            String svg = format == Format.SVG ? canvas.svg() : null;
            UiJobs.start(canvas, getText(), null, m -> {
                write(file, image, svg);
                return file;
            }, done -> {
                // the file is where the person said
            });
        }
    }

    /**
     * Writes a chart.
     *
     * @param file where to
     * @param image the picture, or null for SVG
     * @param svg the document, or null for a picture
     * @throws ClienteleException FILE_NOT_WRITABLE
     */
    public static void write(Path file, ImageData image, String svg) throws ClienteleException {
        try {
            if (image == null) {
                Files.writeString(file, svg);
            } else {
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] { image };
                loader.save(file.toString(), SWT.IMAGE_PNG);
            }
        } catch (IOException | SWTException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.Export_notWritable, file), e);
        }
    }
}
