package org.clientele.ui.help.internal;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What leads a person through the program step by step: a cheat sheet, or the tour.
 *
 * @param id its name in the file
 * @param title its name for people
 * @param intro what it is good for
 * @param steps its steps in order
 */
record Guide(String id, String title, String intro, List<Step> steps) {

    /** The cheat sheets. */
    static final String TASKS = "/org.clientele.help/guides/tasks.xml"; //$NON-NLS-1$
    /** The tour. */
    static final String TOUR = "/org.clientele.help/guides/tour.xml"; //$NON-NLS-1$

    /**
     * One step; what is not given is empty.
     *
     * @param title a few words
     * @param text what to do, or what there is to see
     * @param command the address of a command to run, without {@code command:}
     * @param view the view to show
     * @param record the number of the customer whose record to open
     * @param page the page of the record
     * @param target the help context of the part to point at
     */
    record Step(String title, String text, String command, String view, String record, String page, String target) {

        /** Tells whether the program can do the step, or bring the person to where it is done. */
        boolean isDoable() {
            return !(command + view + record).isEmpty();
        }
    }

    /** Reads a file of guides. */
    static List<Guide> read(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser()); //$NON-NLS-1$
        List<Guide> guides = new ArrayList<>();
        for (Element guide : document.getElementsByTag("guide")) { //$NON-NLS-1$
            guides.add(new Guide(guide.attr("id"), guide.attr("title"), //$NON-NLS-1$ //$NON-NLS-2$
                    guide.getElementsByTag("intro").text(), //$NON-NLS-1$
                    guide.getElementsByTag("step").stream().map(Guide::step).toList())); //$NON-NLS-1$
        }
        return guides;
    }

    private static Step step(Element step) {
        return new Step(step.attr("title"), step.text(), step.attr("command"), step.attr("view"), step.attr("record"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                step.attr("page"), step.attr("target")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
