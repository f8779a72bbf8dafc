import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import {
  importsCommit,
  type ImportMappingBody,
  importsProgress,
  type ImportProgressView,
  importsRead,
  importsRemap,
  importsRows,
  type ImportsRowsData,
  importsUpload,
  type ImportView,
} from '../../api';
import { answerOf } from '../../transport/client';
import { SubmissionKeys } from '../../transport/submit';

/** How often a running import is asked how far it is. */
const LOOK_MS = 1_000;
const ROWS_A_PAGE = 50;

const importKey = (id: string) => ['import', id] as const;

/** What was made of a file; a dry run changes only by the hand of whoever corrects it. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: importKey(id),
    queryFn: ({ signal }) => answerOf(importsRead({ path: { id }, signal })),
    staleTime: Infinity,
  });

export function useUpload() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File): Promise<ImportView> => answerOf(importsUpload({ body: { file } })),
    onSuccess: (view) => queries.setQueryData(importKey(view.id), view),
  });
}

/** Reads the same file again with what a person said about its columns. */
export function useRemap(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ImportMappingBody): Promise<ImportView> =>
      answerOf(importsRemap({ path: { id }, body })),
    onSuccess: (view) => {
      queries.removeQueries({ queryKey: [...importKey(id), 'rows'] });
      queries.setQueryData(importKey(id), view);
    },
  });
}

export function useCommit(id: string) {
  const queries = useQueryClient();
  const keys = useRef(new SubmissionKeys());
  return useMutation({
    mutationFn: (): Promise<ImportView> =>
      answerOf(importsCommit({ path: { id }, headers: { 'Idempotency-Key': keys.current.of(id) } })),
    onSuccess: (view) => {
      queries.removeQueries({ queryKey: [...importKey(id), 'rows'] });
      queries.setQueryData(importKey(id), view);
    },
  });
}

/** How far a committed import is, until it is finished. */
export const useProgress = (id: string) =>
  useQuery({
    queryKey: [...importKey(id), 'progress'],
    queryFn: ({ signal }) => answerOf(importsProgress({ path: { id }, signal })),
    refetchInterval: ({ state }) => (state.data?.status === 'finished' ? false : LOOK_MS),
  });

/** Reads the import itself anew once its last row is settled. */
export function useFinished({ id, status }: ImportView, progress: ImportProgressView | undefined): void {
  const queries = useQueryClient();
  const isNews = progress?.status === 'finished' && status !== 'finished';
  useEffect(() => {
    if (isNews) void queries.invalidateQueries({ queryKey: importKey(id), exact: true });
  }, [isNews, queries, id]);
}

export type RowStatus = NonNullable<NonNullable<ImportsRowsData['query']>['status']>;

/** Rows of one outcome, page by page. */
export const useRows = (id: string, status: RowStatus | undefined) =>
  useInfiniteQuery({
    queryKey: [...importKey(id), 'rows', status ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        importsRows({
          path: { id },
          query: {
            limit: ROWS_A_PAGE,
            ...(pageParam === undefined ? {} : { after: pageParam }),
            ...(status === undefined ? {} : { status }),
          },
          signal,
        }),
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next,
    staleTime: Infinity,
  });
