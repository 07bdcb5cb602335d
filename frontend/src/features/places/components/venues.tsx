import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/ui/empty-state';
import { LoadedPages } from '@/components/ui/loaded';
import { Section } from '@/components/ui/section';
import { useCan } from '@/lib/access/can';

import { useAddEquipment, useAddRoom, useAddVenue, useCloseVenue } from '../api/mutations';
import { venuesQuery } from '../api/queries';
import type { Venue } from '../api/types';

import { AskingButton } from './asking';
import { useForms } from './fields';
import { FormButton } from './forms';
import styles from './places.module.css';

interface VenuesProps {
  baseId: string;
  /** Whether anything here can still change. */
  isOpen: boolean;
}

/** The venues of a base with what is in each. */
export function Venues({ baseId, isOpen }: VenuesProps) {
  const { t } = useTranslation('places');
  const list = useInfiniteQuery(venuesQuery(baseId));
  const add = useAddVenue(baseId);
  const forms = useForms();
  const mayChange = useCan('base:manage') && isOpen;
  return (
    <Section
      title={t('venue.title')}
      actions={
        mayChange && (
          <FormButton
            name={t('venue.add')}
            title={t('venue.add')}
            done={t('venue.added')}
            form={forms.venue}
            saving={add}
          />
        )
      }
    >
      <LoadedPages<Venue>
        list={list}
        empty={<EmptyState title={t('venue.none')}>{t('venue.noneText')}</EmptyState>}
      >
        {(venues) => (
          <ul className={styles.list} aria-label={t('venue.caption')}>
            {venues.map((venue) => (
              <li key={venue.id}>
                <VenueLines venue={venue} />
                {mayChange && <VenueActions venue={venue} />}
              </li>
            ))}
          </ul>
        )}
      </LoadedPages>
    </Section>
  );
}

function VenueLines({ venue }: { venue: Venue }) {
  const { t } = useTranslation(['places', 'common']);
  const { name, capacity, address, rooms, equipment } = venue;
  const roomLines = rooms.map((room) =>
    t('venue.roomLine', { name: room.name, kind: t(`roomKind.${room.kind}`), people: room.capacity }),
  );
  const equipmentLines = equipment.map((each) =>
    t('venue.equipmentLine', {
      name: each.name,
      kind: t(`equipmentKind.${each.kind}`),
      quantity: each.quantity,
    }),
  );
  return (
    <>
      <div className={styles.row}>
        <strong>{name}</strong>
        <span>{t('venue.holds', { people: capacity })}</span>
        <span className={styles.muted}>{address}</span>
      </div>
      <p>
        <span className={styles.muted}>{t('venue.rooms')}</span>{' '}
        {roomLines.join(t('common:listComma')) || t('none')}
      </p>
      <p>
        <span className={styles.muted}>{t('venue.equipment')}</span>{' '}
        {equipmentLines.join(t('common:listComma')) || t('none')}
      </p>
    </>
  );
}

function VenueActions({ venue }: { venue: Venue }) {
  const { t } = useTranslation('places');
  const forms = useForms();
  const addRoom = useAddRoom(venue.id);
  const addEquipment = useAddEquipment(venue.id);
  const close = useCloseVenue();
  const named = (action: string) => t('venue.in', { action, name: venue.name });
  return (
    <div className={styles.row}>
      <FormButton
        name={t('venue.addRoom')}
        label={named(t('venue.addRoom'))}
        title={named(t('venue.addRoom'))}
        done={t('venue.added')}
        form={forms.room}
        saving={addRoom}
      />
      <FormButton
        name={t('venue.addEquipment')}
        label={named(t('venue.addEquipment'))}
        title={named(t('venue.addEquipment'))}
        done={t('venue.added')}
        form={forms.equipment(venue.rooms)}
        saving={addEquipment}
      />
      <AskingButton
        name={t('venue.close')}
        label={t('venue.closeTitle', { name: venue.name })}
        title={t('venue.closeTitle', { name: venue.name })}
        explain={t('venue.closeText')}
        done={t('venue.closed')}
        danger
        isSaving={close.isPending}
        error={close.error}
        onTake={(reason) => close.mutateAsync({ thing: venue, reason })}
      />
    </div>
  );
}
