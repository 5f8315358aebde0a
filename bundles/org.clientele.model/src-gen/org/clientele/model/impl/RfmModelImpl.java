/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmBorder;
import org.clientele.model.RfmModel;
import org.clientele.model.RfmTieKind;
import org.clientele.model.Titled;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rfm Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.RfmModelImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmModelImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmModelImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmModelImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmModelImpl#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmModelImpl#getWindowDays <em>Window Days</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmModelImpl#getBins <em>Bins</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmModelImpl#getTies <em>Ties</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmModelImpl#getBorders <em>Borders</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmModelImpl#getAreas <em>Areas</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RfmModelImpl extends AggregateImpl implements RfmModel {
	/**
	 * The default value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGLISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected String english = ENGLISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected static final String CHINESE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected String chinese = CHINESE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REFERENCE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate referenceDate = REFERENCE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindowDays() <em>Window Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowDays()
	 * @generated
	 * @ordered
	 */
	protected static final int WINDOW_DAYS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWindowDays() <em>Window Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowDays()
	 * @generated
	 * @ordered
	 */
	protected int windowDays = WINDOW_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBins() <em>Bins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBins()
	 * @generated
	 * @ordered
	 */
	protected static final int BINS_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getBins() <em>Bins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBins()
	 * @generated
	 * @ordered
	 */
	protected int bins = BINS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTies() <em>Ties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTies()
	 * @generated
	 * @ordered
	 */
	protected static final RfmTieKind TIES_EDEFAULT = RfmTieKind.EQUAL_SCORES;

	/**
	 * The cached value of the '{@link #getTies() <em>Ties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTies()
	 * @generated
	 * @ordered
	 */
	protected RfmTieKind ties = TIES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBorders() <em>Borders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBorders()
	 * @generated
	 * @ordered
	 */
	protected EList<RfmBorder> borders;

	/**
	 * The cached value of the '{@link #getAreas() <em>Areas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected EList<RfmArea> areas;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RfmModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.RFM_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnglish() {
		return english;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnglish(String newEnglish) {
		String oldEnglish = english;
		english = newEnglish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_MODEL__ENGLISH, oldEnglish, english));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChinese() {
		return chinese;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChinese(String newChinese) {
		String oldChinese = chinese;
		chinese = newChinese;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_MODEL__CHINESE, oldChinese, chinese));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_MODEL__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_MODEL__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReferenceDate() {
		return referenceDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceDate(LocalDate newReferenceDate) {
		LocalDate oldReferenceDate = referenceDate;
		referenceDate = newReferenceDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_MODEL__REFERENCE_DATE, oldReferenceDate, referenceDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWindowDays() {
		return windowDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindowDays(int newWindowDays) {
		int oldWindowDays = windowDays;
		windowDays = newWindowDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_MODEL__WINDOW_DAYS, oldWindowDays, windowDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBins() {
		return bins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBins(int newBins) {
		int oldBins = bins;
		bins = newBins;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_MODEL__BINS, oldBins, bins));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RfmTieKind getTies() {
		return ties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTies(RfmTieKind newTies) {
		RfmTieKind oldTies = ties;
		ties = newTies == null ? TIES_EDEFAULT : newTies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_MODEL__TIES, oldTies, ties));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RfmBorder> getBorders() {
		if (borders == null) {
			borders = new EObjectContainmentEList<RfmBorder>(RfmBorder.class, this, ClientelePackage.RFM_MODEL__BORDERS);
		}
		return borders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RfmArea> getAreas() {
		if (areas == null) {
			areas = new EObjectContainmentEList<RfmArea>(RfmArea.class, this, ClientelePackage.RFM_MODEL__AREAS);
		}
		return areas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.RFM_MODEL__BORDERS:
				return ((InternalEList<?>)getBorders()).basicRemove(otherEnd, msgs);
			case ClientelePackage.RFM_MODEL__AREAS:
				return ((InternalEList<?>)getAreas()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.RFM_MODEL__ENGLISH:
				return getEnglish();
			case ClientelePackage.RFM_MODEL__CHINESE:
				return getChinese();
			case ClientelePackage.RFM_MODEL__DESCRIPTION:
				return getDescription();
			case ClientelePackage.RFM_MODEL__KEY:
				return getKey();
			case ClientelePackage.RFM_MODEL__REFERENCE_DATE:
				return getReferenceDate();
			case ClientelePackage.RFM_MODEL__WINDOW_DAYS:
				return getWindowDays();
			case ClientelePackage.RFM_MODEL__BINS:
				return getBins();
			case ClientelePackage.RFM_MODEL__TIES:
				return getTies();
			case ClientelePackage.RFM_MODEL__BORDERS:
				return getBorders();
			case ClientelePackage.RFM_MODEL__AREAS:
				return getAreas();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.RFM_MODEL__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.RFM_MODEL__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.RFM_MODEL__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.RFM_MODEL__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.RFM_MODEL__REFERENCE_DATE:
				setReferenceDate((LocalDate)newValue);
				return;
			case ClientelePackage.RFM_MODEL__WINDOW_DAYS:
				setWindowDays((Integer)newValue);
				return;
			case ClientelePackage.RFM_MODEL__BINS:
				setBins((Integer)newValue);
				return;
			case ClientelePackage.RFM_MODEL__TIES:
				setTies((RfmTieKind)newValue);
				return;
			case ClientelePackage.RFM_MODEL__BORDERS:
				getBorders().clear();
				getBorders().addAll((Collection<? extends RfmBorder>)newValue);
				return;
			case ClientelePackage.RFM_MODEL__AREAS:
				getAreas().clear();
				getAreas().addAll((Collection<? extends RfmArea>)newValue);
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
			case ClientelePackage.RFM_MODEL__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.RFM_MODEL__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.RFM_MODEL__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.RFM_MODEL__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.RFM_MODEL__REFERENCE_DATE:
				setReferenceDate(REFERENCE_DATE_EDEFAULT);
				return;
			case ClientelePackage.RFM_MODEL__WINDOW_DAYS:
				setWindowDays(WINDOW_DAYS_EDEFAULT);
				return;
			case ClientelePackage.RFM_MODEL__BINS:
				setBins(BINS_EDEFAULT);
				return;
			case ClientelePackage.RFM_MODEL__TIES:
				setTies(TIES_EDEFAULT);
				return;
			case ClientelePackage.RFM_MODEL__BORDERS:
				getBorders().clear();
				return;
			case ClientelePackage.RFM_MODEL__AREAS:
				getAreas().clear();
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
			case ClientelePackage.RFM_MODEL__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.RFM_MODEL__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.RFM_MODEL__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.RFM_MODEL__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.RFM_MODEL__REFERENCE_DATE:
				return REFERENCE_DATE_EDEFAULT == null ? referenceDate != null : !REFERENCE_DATE_EDEFAULT.equals(referenceDate);
			case ClientelePackage.RFM_MODEL__WINDOW_DAYS:
				return windowDays != WINDOW_DAYS_EDEFAULT;
			case ClientelePackage.RFM_MODEL__BINS:
				return bins != BINS_EDEFAULT;
			case ClientelePackage.RFM_MODEL__TIES:
				return ties != TIES_EDEFAULT;
			case ClientelePackage.RFM_MODEL__BORDERS:
				return borders != null && !borders.isEmpty();
			case ClientelePackage.RFM_MODEL__AREAS:
				return areas != null && !areas.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (derivedFeatureID) {
				case ClientelePackage.RFM_MODEL__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.RFM_MODEL__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.RFM_MODEL__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (baseFeatureID) {
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.RFM_MODEL__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.RFM_MODEL__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.RFM_MODEL__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (english: ");
		result.append(english);
		result.append(", chinese: ");
		result.append(chinese);
		result.append(", description: ");
		result.append(description);
		result.append(", key: ");
		result.append(key);
		result.append(", referenceDate: ");
		result.append(referenceDate);
		result.append(", windowDays: ");
		result.append(windowDays);
		result.append(", bins: ");
		result.append(bins);
		result.append(", ties: ");
		result.append(ties);
		result.append(')');
		return result.toString();
	}

} //RfmModelImpl
