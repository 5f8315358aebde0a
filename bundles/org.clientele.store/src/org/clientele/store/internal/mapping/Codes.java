package org.clientele.store.internal.mapping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** The numbers by which a store names classes and containments in its rows. They never change in a store. */
public final class Codes {

    private final Map<EClass, Integer> ofClass = new HashMap<>();
    private final Map<EReference, Integer> ofFeature = new HashMap<>();
    private boolean foreign;
    private EClass[] classes = new EClass[16];
    private EReference[] features = new EReference[16];

    /**
     * Notes a class.
     *
     * @param code its number
     * @param type the class
     */
    public void put(int code, EClass type) {
        ofClass.put(type, code);
        classes = code < classes.length ? classes : Arrays.copyOf(classes, code * 2);
        classes[code] = type;
    }

    /**
     * Notes a containment.
     *
     * @param code its number
     * @param feature the containment
     */
    public void put(int code, EReference feature) {
        ofFeature.put(feature, code);
        features = code < features.length ? features : Arrays.copyOf(features, code * 2);
        features[code] = feature;
    }

    /** Notes that the store has numbers for classes that are not installed. */
    public void putForeign() {
        foreign = true;
    }

    /**
     * Whether there may be rows of classes that are not installed.
     *
     * @return true when queries have to leave such rows out
     */
    public boolean hasForeign() {
        return foreign;
    }

    /**
     * The number of a class.
     *
     * @param type a stored class
     * @return its number
     */
    public int codeOf(EClass type) {
        return ofClass.get(type);
    }

    /**
     * The number of a containment.
     *
     * @param feature a stored containment
     * @return its number
     */
    public int codeOf(EReference feature) {
        return ofFeature.get(feature);
    }

    /**
     * The class of a number.
     *
     * @param code the number in a row
     * @return the class, or null when its package is not installed
     */
    public EClass classOf(int code) {
        return code >= 0 && code < classes.length ? classes[code] : null;
    }

    /**
     * The containment of a number.
     *
     * @param code the number in a row
     * @return the containment, or null when its package is not installed
     */
    public EReference featureOf(int code) {
        return code >= 0 && code < features.length ? features[code] : null;
    }
}
