/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.DeclineModel;
import org.clientele.model.DeclineSignalUse;
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
 * An implementation of the model object '<em><b>Decline Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.DeclineModelImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineModelImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineModelImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineModelImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineModelImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineModelImpl#getLeastOrders <em>Least Orders</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineModelImpl#getHorizonDays <em>Horizon Days</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineModelImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineModelImpl#getSignals <em>Signals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeclineModelImpl extends AggregateImpl implements DeclineModel {
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
	 * The default value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal threshold = THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeastOrders() <em>Least Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeastOrders()
	 * @generated
	 * @ordered
	 */
	protected static final int LEAST_ORDERS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getLeastOrders() <em>Least Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeastOrders()
	 * @generated
	 * @ordered
	 */
	protected int leastOrders = LEAST_ORDERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHorizonDays() <em>Horizon Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizonDays()
	 * @generated
	 * @ordered
	 */
	protected static final int HORIZON_DAYS_EDEFAULT = 365;

	/**
	 * The cached value of the '{@link #getHorizonDays() <em>Horizon Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizonDays()
	 * @generated
	 * @ordered
	 */
	protected int horizonDays = HORIZON_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RETIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected boolean retired = RETIRED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSignals() <em>Signals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignals()
	 * @generated
	 * @ordered
	 */
	protected EList<DeclineSignalUse> signals;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeclineModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.DECLINE_MODEL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_MODEL__ENGLISH, oldEnglish, english));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_MODEL__CHINESE, oldChinese, chinese));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_MODEL__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_MODEL__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getThreshold() {
		return threshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreshold(BigDecimal newThreshold) {
		BigDecimal oldThreshold = threshold;
		threshold = newThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_MODEL__THRESHOLD, oldThreshold, threshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLeastOrders() {
		return leastOrders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeastOrders(int newLeastOrders) {
		int oldLeastOrders = leastOrders;
		leastOrders = newLeastOrders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_MODEL__LEAST_ORDERS, oldLeastOrders, leastOrders));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHorizonDays() {
		return horizonDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHorizonDays(int newHorizonDays) {
		int oldHorizonDays = horizonDays;
		horizonDays = newHorizonDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_MODEL__HORIZON_DAYS, oldHorizonDays, horizonDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRetired() {
		return retired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetired(boolean newRetired) {
		boolean oldRetired = retired;
		retired = newRetired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_MODEL__RETIRED, oldRetired, retired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeclineSignalUse> getSignals() {
		if (signals == null) {
			signals = new EObjectContainmentEList<DeclineSignalUse>(DeclineSignalUse.class, this, ClientelePackage.DECLINE_MODEL__SIGNALS);
		}
		return signals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.DECLINE_MODEL__SIGNALS:
				return ((InternalEList<?>)getSignals()).basicRemove(otherEnd, msgs);
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
			case ClientelePackage.DECLINE_MODEL__ENGLISH:
				return getEnglish();
			case ClientelePackage.DECLINE_MODEL__CHINESE:
				return getChinese();
			case ClientelePackage.DECLINE_MODEL__DESCRIPTION:
				return getDescription();
			case ClientelePackage.DECLINE_MODEL__KEY:
				return getKey();
			case ClientelePackage.DECLINE_MODEL__THRESHOLD:
				return getThreshold();
			case ClientelePackage.DECLINE_MODEL__LEAST_ORDERS:
				return getLeastOrders();
			case ClientelePackage.DECLINE_MODEL__HORIZON_DAYS:
				return getHorizonDays();
			case ClientelePackage.DECLINE_MODEL__RETIRED:
				return isRetired();
			case ClientelePackage.DECLINE_MODEL__SIGNALS:
				return getSignals();
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
			case ClientelePackage.DECLINE_MODEL__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.DECLINE_MODEL__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.DECLINE_MODEL__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.DECLINE_MODEL__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.DECLINE_MODEL__THRESHOLD:
				setThreshold((BigDecimal)newValue);
				return;
			case ClientelePackage.DECLINE_MODEL__LEAST_ORDERS:
				setLeastOrders((Integer)newValue);
				return;
			case ClientelePackage.DECLINE_MODEL__HORIZON_DAYS:
				setHorizonDays((Integer)newValue);
				return;
			case ClientelePackage.DECLINE_MODEL__RETIRED:
				setRetired((Boolean)newValue);
				return;
			case ClientelePackage.DECLINE_MODEL__SIGNALS:
				getSignals().clear();
				getSignals().addAll((Collection<? extends DeclineSignalUse>)newValue);
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
			case ClientelePackage.DECLINE_MODEL__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_MODEL__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_MODEL__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_MODEL__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_MODEL__THRESHOLD:
				setThreshold(THRESHOLD_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_MODEL__LEAST_ORDERS:
				setLeastOrders(LEAST_ORDERS_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_MODEL__HORIZON_DAYS:
				setHorizonDays(HORIZON_DAYS_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_MODEL__RETIRED:
				setRetired(RETIRED_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_MODEL__SIGNALS:
				getSignals().clear();
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
			case ClientelePackage.DECLINE_MODEL__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.DECLINE_MODEL__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.DECLINE_MODEL__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.DECLINE_MODEL__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.DECLINE_MODEL__THRESHOLD:
				return THRESHOLD_EDEFAULT == null ? threshold != null : !THRESHOLD_EDEFAULT.equals(threshold);
			case ClientelePackage.DECLINE_MODEL__LEAST_ORDERS:
				return leastOrders != LEAST_ORDERS_EDEFAULT;
			case ClientelePackage.DECLINE_MODEL__HORIZON_DAYS:
				return horizonDays != HORIZON_DAYS_EDEFAULT;
			case ClientelePackage.DECLINE_MODEL__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case ClientelePackage.DECLINE_MODEL__SIGNALS:
				return signals != null && !signals.isEmpty();
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
				case ClientelePackage.DECLINE_MODEL__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.DECLINE_MODEL__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.DECLINE_MODEL__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
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
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.DECLINE_MODEL__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.DECLINE_MODEL__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.DECLINE_MODEL__DESCRIPTION;
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
		result.append(", threshold: ");
		result.append(threshold);
		result.append(", leastOrders: ");
		result.append(leastOrders);
		result.append(", horizonDays: ");
		result.append(horizonDays);
		result.append(", retired: ");
		result.append(retired);
		result.append(')');
		return result.toString();
	}

} //DeclineModelImpl
