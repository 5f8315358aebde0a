/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.clientele.model.ClientelePackage;
import org.clientele.model.Grade;
import org.clientele.model.GradeMetric;
import org.clientele.model.GradeTable;
import org.clientele.model.PeriodUnit;
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
 * An implementation of the model object '<em><b>Grade Table</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getPeriods <em>Periods</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getReviewsBeforeFall <em>Reviews Before Fall</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getCostOfGoods <em>Cost Of Goods</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.clientele.model.impl.GradeTableImpl#getGrades <em>Grades</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GradeTableImpl extends AggregateImpl implements GradeTable {
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
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final PeriodUnit PERIOD_EDEFAULT = PeriodUnit.DAY;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected PeriodUnit period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriods() <em>Periods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriods()
	 * @generated
	 * @ordered
	 */
	protected static final int PERIODS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getPeriods() <em>Periods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriods()
	 * @generated
	 * @ordered
	 */
	protected int periods = PERIODS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewsBeforeFall() <em>Reviews Before Fall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewsBeforeFall()
	 * @generated
	 * @ordered
	 */
	protected static final int REVIEWS_BEFORE_FALL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getReviewsBeforeFall() <em>Reviews Before Fall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewsBeforeFall()
	 * @generated
	 * @ordered
	 */
	protected int reviewsBeforeFall = REVIEWS_BEFORE_FALL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TOLERANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal tolerance = TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostOfGoods() <em>Cost Of Goods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostOfGoods()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COST_OF_GOODS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCostOfGoods() <em>Cost Of Goods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostOfGoods()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal costOfGoods = COST_OF_GOODS_EDEFAULT;

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
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<GradeMetric> metrics;

	/**
	 * The cached value of the '{@link #getGrades() <em>Grades</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrades()
	 * @generated
	 * @ordered
	 */
	protected EList<Grade> grades;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GradeTableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.GRADE_TABLE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.GRADE_TABLE__ENGLISH, oldEnglish, english));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.GRADE_TABLE__CHINESE, oldChinese, chinese));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.GRADE_TABLE__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.GRADE_TABLE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeriodUnit getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(PeriodUnit newPeriod) {
		PeriodUnit oldPeriod = period;
		period = newPeriod == null ? PERIOD_EDEFAULT : newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.GRADE_TABLE__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPeriods() {
		return periods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriods(int newPeriods) {
		int oldPeriods = periods;
		periods = newPeriods;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.GRADE_TABLE__PERIODS, oldPeriods, periods));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReviewsBeforeFall() {
		return reviewsBeforeFall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewsBeforeFall(int newReviewsBeforeFall) {
		int oldReviewsBeforeFall = reviewsBeforeFall;
		reviewsBeforeFall = newReviewsBeforeFall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.GRADE_TABLE__REVIEWS_BEFORE_FALL, oldReviewsBeforeFall, reviewsBeforeFall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTolerance() {
		return tolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTolerance(BigDecimal newTolerance) {
		BigDecimal oldTolerance = tolerance;
		tolerance = newTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.GRADE_TABLE__TOLERANCE, oldTolerance, tolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCostOfGoods() {
		return costOfGoods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostOfGoods(BigDecimal newCostOfGoods) {
		BigDecimal oldCostOfGoods = costOfGoods;
		costOfGoods = newCostOfGoods;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.GRADE_TABLE__COST_OF_GOODS, oldCostOfGoods, costOfGoods));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.GRADE_TABLE__RETIRED, oldRetired, retired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GradeMetric> getMetrics() {
		if (metrics == null) {
			metrics = new EObjectContainmentEList<GradeMetric>(GradeMetric.class, this, ClientelePackage.GRADE_TABLE__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Grade> getGrades() {
		if (grades == null) {
			grades = new EObjectContainmentEList<Grade>(Grade.class, this, ClientelePackage.GRADE_TABLE__GRADES);
		}
		return grades;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClientelePackage.GRADE_TABLE__METRICS:
				return ((InternalEList<?>)getMetrics()).basicRemove(otherEnd, msgs);
			case ClientelePackage.GRADE_TABLE__GRADES:
				return ((InternalEList<?>)getGrades()).basicRemove(otherEnd, msgs);
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
			case ClientelePackage.GRADE_TABLE__ENGLISH:
				return getEnglish();
			case ClientelePackage.GRADE_TABLE__CHINESE:
				return getChinese();
			case ClientelePackage.GRADE_TABLE__DESCRIPTION:
				return getDescription();
			case ClientelePackage.GRADE_TABLE__KEY:
				return getKey();
			case ClientelePackage.GRADE_TABLE__PERIOD:
				return getPeriod();
			case ClientelePackage.GRADE_TABLE__PERIODS:
				return getPeriods();
			case ClientelePackage.GRADE_TABLE__REVIEWS_BEFORE_FALL:
				return getReviewsBeforeFall();
			case ClientelePackage.GRADE_TABLE__TOLERANCE:
				return getTolerance();
			case ClientelePackage.GRADE_TABLE__COST_OF_GOODS:
				return getCostOfGoods();
			case ClientelePackage.GRADE_TABLE__RETIRED:
				return isRetired();
			case ClientelePackage.GRADE_TABLE__METRICS:
				return getMetrics();
			case ClientelePackage.GRADE_TABLE__GRADES:
				return getGrades();
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
			case ClientelePackage.GRADE_TABLE__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__PERIOD:
				setPeriod((PeriodUnit)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__PERIODS:
				setPeriods((Integer)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__REVIEWS_BEFORE_FALL:
				setReviewsBeforeFall((Integer)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__TOLERANCE:
				setTolerance((BigDecimal)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__COST_OF_GOODS:
				setCostOfGoods((BigDecimal)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__RETIRED:
				setRetired((Boolean)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends GradeMetric>)newValue);
				return;
			case ClientelePackage.GRADE_TABLE__GRADES:
				getGrades().clear();
				getGrades().addAll((Collection<? extends Grade>)newValue);
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
			case ClientelePackage.GRADE_TABLE__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.GRADE_TABLE__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.GRADE_TABLE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.GRADE_TABLE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.GRADE_TABLE__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case ClientelePackage.GRADE_TABLE__PERIODS:
				setPeriods(PERIODS_EDEFAULT);
				return;
			case ClientelePackage.GRADE_TABLE__REVIEWS_BEFORE_FALL:
				setReviewsBeforeFall(REVIEWS_BEFORE_FALL_EDEFAULT);
				return;
			case ClientelePackage.GRADE_TABLE__TOLERANCE:
				setTolerance(TOLERANCE_EDEFAULT);
				return;
			case ClientelePackage.GRADE_TABLE__COST_OF_GOODS:
				setCostOfGoods(COST_OF_GOODS_EDEFAULT);
				return;
			case ClientelePackage.GRADE_TABLE__RETIRED:
				setRetired(RETIRED_EDEFAULT);
				return;
			case ClientelePackage.GRADE_TABLE__METRICS:
				getMetrics().clear();
				return;
			case ClientelePackage.GRADE_TABLE__GRADES:
				getGrades().clear();
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
			case ClientelePackage.GRADE_TABLE__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.GRADE_TABLE__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.GRADE_TABLE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.GRADE_TABLE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.GRADE_TABLE__PERIOD:
				return period != PERIOD_EDEFAULT;
			case ClientelePackage.GRADE_TABLE__PERIODS:
				return periods != PERIODS_EDEFAULT;
			case ClientelePackage.GRADE_TABLE__REVIEWS_BEFORE_FALL:
				return reviewsBeforeFall != REVIEWS_BEFORE_FALL_EDEFAULT;
			case ClientelePackage.GRADE_TABLE__TOLERANCE:
				return TOLERANCE_EDEFAULT == null ? tolerance != null : !TOLERANCE_EDEFAULT.equals(tolerance);
			case ClientelePackage.GRADE_TABLE__COST_OF_GOODS:
				return COST_OF_GOODS_EDEFAULT == null ? costOfGoods != null : !COST_OF_GOODS_EDEFAULT.equals(costOfGoods);
			case ClientelePackage.GRADE_TABLE__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case ClientelePackage.GRADE_TABLE__METRICS:
				return metrics != null && !metrics.isEmpty();
			case ClientelePackage.GRADE_TABLE__GRADES:
				return grades != null && !grades.isEmpty();
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
				case ClientelePackage.GRADE_TABLE__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.GRADE_TABLE__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.GRADE_TABLE__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
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
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.GRADE_TABLE__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.GRADE_TABLE__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.GRADE_TABLE__DESCRIPTION;
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
		result.append(", period: ");
		result.append(period);
		result.append(", periods: ");
		result.append(periods);
		result.append(", reviewsBeforeFall: ");
		result.append(reviewsBeforeFall);
		result.append(", tolerance: ");
		result.append(tolerance);
		result.append(", costOfGoods: ");
		result.append(costOfGoods);
		result.append(", retired: ");
		result.append(retired);
		result.append(')');
		return result.toString();
	}

} //GradeTableImpl
