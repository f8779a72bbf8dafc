import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { ApiProblem, isPassing } from '../transport/problem';
import { Broken } from './broken';
import { Gate } from './gate';
import { Look } from './look';

/** A list is read again when somebody comes back to it after this time; live messages come sooner. */
const FRESH_MS = 30_000;
const RETRIES = 2;

const queryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (count, error) => count < RETRIES && error instanceof ApiProblem && isPassing(error),
      },
      mutations: { retry: false },
    },
  });

export function App() {
  const [queries] = useState(queryClient);
  return (
    <QueryClientProvider client={queries}>
      <Look>
        <Broken>
          <BrowserRouter>
            <Gate />
          </BrowserRouter>
        </Broken>
      </Look>
    </QueryClientProvider>
  );
}
