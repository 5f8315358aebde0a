/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.time.LocalDate;

import org.clientele.model.ClientelePackage;
import org.clientele.model.EvidenceSource;
import org.clientele.model.ValueOrigin;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Value Origin</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.ValueOriginImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.clientele.model.impl.ValueOriginImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.clientele.model.impl.ValueOriginImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.clientele.model.impl.ValueOriginImpl#getObservedOn <em>Observed On</em>}</li>
 *   <li>{@link org.clientele.model.impl.ValueOriginImpl#getConfirmedOn <em>Confirmed On</em>}</li>
 *   <li>{@link org.clientele.model.impl.ValueOriginImpl#getConfirmedBy <em>Confirmed By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ValueOriginImpl extends IdentifiedImpl implements ValueOrigin {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceSource SOURCE_EDEFAULT = EvidenceSource.NOT_STATED;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected EvidenceSource source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final int CONFIDENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected int confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getObservedOn() <em>Observed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OBSERVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObservedOn() <em>Observed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate observedOn = OBSERVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfirmedOn() <em>Confirmed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CONFIRMED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfirmedOn() <em>Confirmed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate confirmedOn = CONFIRMED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfirmedBy() <em>Confirmed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFIRMED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfirmedBy() <em>Confirmed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmedBy()
	 * @generated
	 * @ordered
	 */
	protected String confirmedBy = CONFIRMED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ValueOriginImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.VALUE_ORIGIN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.VALUE_ORIGIN__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(EvidenceSource newSource) {
		EvidenceSource oldSource = source;
		source = newSource == null ? SOURCE_EDEFAULT : newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.VALUE_ORIGIN__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(int newConfidence) {
		int oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.VALUE_ORIGIN__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getObservedOn() {
		return observedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObservedOn(LocalDate newObservedOn) {
		LocalDate oldObservedOn = observedOn;
		observedOn = newObservedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.VALUE_ORIGIN__OBSERVED_ON, oldObservedOn, observedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getConfirmedOn() {
		return confirmedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmedOn(LocalDate newConfirmedOn) {
		LocalDate oldConfirmedOn = confirmedOn;
		confirmedOn = newConfirmedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.VALUE_ORIGIN__CONFIRMED_ON, oldConfirmedOn, confirmedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfirmedBy() {
		return confirmedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmedBy(String newConfirmedBy) {
		String oldConfirmedBy = confirmedBy;
		confirmedBy = newConfirmedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.VALUE_ORIGIN__CONFIRMED_BY, oldConfirmedBy, confirmedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.VALUE_ORIGIN__PATH:
				return getPath();
			case ClientelePackage.VALUE_ORIGIN__SOURCE:
				return getSource();
			case ClientelePackage.VALUE_ORIGIN__CONFIDENCE:
				return getConfidence();
			case ClientelePackage.VALUE_ORIGIN__OBSERVED_ON:
				return getObservedOn();
			case ClientelePackage.VALUE_ORIGIN__CONFIRMED_ON:
				return getConfirmedOn();
			case ClientelePackage.VALUE_ORIGIN__CONFIRMED_BY:
				return getConfirmedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.VALUE_ORIGIN__PATH:
				setPath((String)newValue);
				return;
			case ClientelePackage.VALUE_ORIGIN__SOURCE:
				setSource((EvidenceSource)newValue);
				return;
			case ClientelePackage.VALUE_ORIGIN__CONFIDENCE:
				setConfidence((Integer)newValue);
				return;
			case ClientelePackage.VALUE_ORIGIN__OBSERVED_ON:
				setObservedOn((LocalDate)newValue);
				return;
			case ClientelePackage.VALUE_ORIGIN__CONFIRMED_ON:
				setConfirmedOn((LocalDate)newValue);
				return;
			case ClientelePackage.VALUE_ORIGIN__CONFIRMED_BY:
				setConfirmedBy((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClientelePackage.VALUE_ORIGIN__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case ClientelePackage.VALUE_ORIGIN__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ClientelePackage.VALUE_ORIGIN__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ClientelePackage.VALUE_ORIGIN__OBSERVED_ON:
				setObservedOn(OBSERVED_ON_EDEFAULT);
				return;
			case ClientelePackage.VALUE_ORIGIN__CONFIRMED_ON:
				setConfirmedOn(CONFIRMED_ON_EDEFAULT);
				return;
			case ClientelePackage.VALUE_ORIGIN__CONFIRMED_BY:
				setConfirmedBy(CONFIRMED_BY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClientelePackage.VALUE_ORIGIN__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case ClientelePackage.VALUE_ORIGIN__SOURCE:
				return source != SOURCE_EDEFAULT;
			case ClientelePackage.VALUE_ORIGIN__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case ClientelePackage.VALUE_ORIGIN__OBSERVED_ON:
				return OBSERVED_ON_EDEFAULT == null ? observedOn != null : !OBSERVED_ON_EDEFAULT.equals(observedOn);
			case ClientelePackage.VALUE_ORIGIN__CONFIRMED_ON:
				return CONFIRMED_ON_EDEFAULT == null ? confirmedOn != null : !CONFIRMED_ON_EDEFAULT.equals(confirmedOn);
			case ClientelePackage.VALUE_ORIGIN__CONFIRMED_BY:
				return CONFIRMED_BY_EDEFAULT == null ? confirmedBy != null : !CONFIRMED_BY_EDEFAULT.equals(confirmedBy);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (path: ");
		result.append(path);
		result.append(", source: ");
		result.append(source);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", observedOn: ");
		result.append(observedOn);
		result.append(", confirmedOn: ");
		result.append(confirmedOn);
		result.append(", confirmedBy: ");
		result.append(confirmedBy);
		result.append(')');
		return result.toString();
	}

} //ValueOriginImpl
